/**
 * Every message between the extension's parts, as types. One `onMessage` listener a context,
 * which refuses messages from other extensions and of other shapes.
 *
 * The page keeps the state of its own reading (it lives as long as the page); the background script,
 * which the browser may end at any time, only analyses and paints the toolbar icon.
 */
import type { Analysis, AnalysisInput, Wire } from './analysis/contract.ts';

/** What can be marked on the page, each switched on its own. */
export type MarkKind = 'person' | 'place' | 'statement' | 'organization' | 'date';

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
  | { type: 'set-mark-kind'; kind: MarkKind; on: boolean };

/** Page to background (`runtime.sendMessage`). */
export type ToBackground =
  /** The detector found wire copy (or the reader asked for the page): load the annotator here. */
  | { type: 'wire-found'; wire: Wire }
  | { type: 'analyze'; input: AnalysisInput }
  | { type: 'state-changed'; state: PageState };

/** Answer to `analyze`. */
export type AnalyzeAnswer = { ok: true; analysis: Analysis } | { ok: false; message: string };

/** Page to an open popup or panel: the state changed, or the passage now in view. */
export type ToPanel =
  | { type: 'state'; tabId: number; state: PageState }
  | { type: 'in-view'; tabId: number; start: number; end: number };
