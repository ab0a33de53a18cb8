/**
 * Every message between the extension's parts, as types. One `onMessage` listener a context,
 * which refuses messages from other extensions and of other shapes.
 *
 * The page keeps the state of its own reading (it lives as long as the page); the background script,
 * which the browser may end at any time, only analyses and paints the toolbar icon.
 */
import type { Analysis, AnalysisInput, Wire } from './analysis/contract.ts';
import type { Tools } from './page/tools.ts';
import type { Language, Manner, MarkKind } from './settings.ts';

/** What the popup and the panel show of one page. */
export type PageState =
  | { status: 'not-wire'; wire: Wire; title: string }
  | { status: 'reading'; wire: Wire; title: string }
  | { status: 'ready'; analysis: Analysis; marks: Record<MarkKind, boolean>; marksOn: boolean }
  | { status: 'failed'; message: string; wire: Wire | null };

/** Popup or panel to the page (`tabs.sendMessage`, top frame). */
export type ToPage =
  | { type: 'get-state' }
  | { type: 'read-anyway' }
  /** Scrolls to a passage of `Analysis.text`, lights it for a moment and puts the focus near it. */
  | { type: 'jump'; start: number; end: number }
  /** Lights a passage while the pointer rests on its line in the list; null puts it out. */
  | { type: 'light'; start: number; end: number }
  | { type: 'unlight' }
  | { type: 'set-marks'; on: boolean }
  | { type: 'set-mark-kind'; kind: MarkKind; on: boolean }
  /** Commands, by way of the background script. Next and previous open the mark's card. */
  | { type: 'toggle-marks' }
  | { type: 'next-mark' }
  | { type: 'previous-mark' }
  /** The site was taken from the extension: its scripts end; answered by whether there was a story. */
  | { type: 'withdrawn' };

/** Page to background (`runtime.sendMessage`). */
export type ToBackground =
  /** The detector saw something to weigh: load the weigher here; answered when it is there. */
  | { type: 'look-closer' }
  /** A tool that has been let go of is needed again; answered when it is there. */
  | { type: 'bring'; tool: keyof Tools }
  /** The weigher found wire copy (or the reader asked for the page): load the annotator here; answered by whether it could be. */
  | { type: 'wire-found'; wire: Wire }
  /** Marks were put into a frame of the page's own site or a shadow root: the style sheet is wanted there too. */
  | { type: 'style-inside' }
  | { type: 'analyze'; input: AnalysisInput }
  | { type: 'state-changed'; state: PageState }
  /** The passage that is read now; answered by whether a popup or panel is listening. */
  | { type: 'in-view'; start: number; end: number }
  /** The reader chose other marks: the page's style sheet is exchanged. */
  | { type: 'restyle'; from: Manner; to: Manner }
  /** Asks for the words of a language, which the page's own script cannot read; answered by `Words`. */
  | { type: 'words'; language: Language }
  /** Asks for the small map on a place's card, drawn as SVG paths; answered by a `LocatorMap`. */
  | { type: 'map'; lat: number; lon: number; kind: string; country: string | null };

/** A small map as paths in a box of `width` by `height`; the place is at `x`, `y`. */
export interface LocatorMap {
  width: number;
  height: number;
  x: number;
  y: number;
  land: string;
  borders: string;
  /** Outline of the place's own country; empty where the map data has none. */
  country: string;
}

/** Answer to `analyze`. */
export type AnalyzeAnswer = { ok: true; analysis: Analysis } | { ok: false; message: string };

/** Page to an open popup or panel: the state changed, or the passage now in view. */
export type ToPanel =
  | { type: 'state'; tabId: number; state: PageState }
  | { type: 'in-view'; tabId: number; start: number; end: number };
