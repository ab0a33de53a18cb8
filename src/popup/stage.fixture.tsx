/** The summary of a story, shown in jsdom as the popup shows it, with what it does to the page and the browser. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import messages from '../_locales/en/messages.json';
import type { Wire } from '../analysis/contract.ts';
import type { PageState, ToPage, ToPanel } from '../messages.ts';
import { storageOver } from '../settings.fixture.ts';
import { DEFAULTS } from '../settings.ts';
import { i18nOver } from '../words/words.fixture.ts';
import { App } from './app.tsx';
import type { PagePort } from './page-port.ts';
import type { Remembered } from './remembered.ts';
import { FIXTURE } from './story.fixture.ts';

export interface Stage {
  root: HTMLElement;
  /** What the summary asked of the page, remembered of the view, copied, and stored. */
  sent: ToPage[];
  kept: Remembered[];
  copied: string[];
  stored: { settings?: { version?: number; rules?: Record<string, string> } };
  /** Of the page: its site, and whether the browser's settings keep the extension off it. */
  host: string | null;
  withheld: boolean;
  /** The page tells its open summary. */
  tell(message: ToPanel): void;
}

export let stage: Stage;

/** Puts an empty page before each test and takes it away after. */
export function setStage(): void {
  beforeEach(() => {
    document.documentElement.lang = 'en';
    document.title = 'Copytaster';
    document.body.innerHTML = '<main id="app" class="app"></main>';
    const root = document.getElementById('app')!;
    stage = { root, sent: [], kept: [], copied: [], stored: {}, host: null, withheld: false, tell() {} };
    Object.assign(chrome, { i18n: i18nOver(messages, 'en-GB'), storage: storageOver(stage.stored) });
    // jsdom has neither a clipboard nor a network for the outlines of the map.
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => stage.copied.push(text) } });
    vi.stubGlobal('fetch', () => new Promise(() => {}));
  });
  afterEach(() => {
    act(() => render(null, stage.root));
    vi.unstubAllGlobals();
  });
}

/** Of a page that names an agency for a picture only. */
export const NOT_WIRE: Wire = {
  ...FIXTURE.wire,
  isWire: false,
  agency: null,
  agencyName: null,
  evidence: [{ kind: 'photo-credit', text: 'Photo: Sample Wire', weight: -1 }],
};

export const ready = (analysis = FIXTURE): Extract<PageState, { status: 'ready' }> => ({
  status: 'ready',
  analysis,
  marks: DEFAULTS.kinds,
  marksOn: true,
});

/** @param state null: no script of ours is in the page, and none may enter it */
export async function show(state: PageState | null, remembered: Partial<Remembered> = {}): Promise<void> {
  const port: PagePort = {
    tabId: 1,
    state: async () => state,
    host: async () => stage.host,
    withheld: async () => stage.withheld,
    send: (message) => stage.sent.push(message),
    listen: (heard) => {
      stage.tell = heard;
    },
    enter: async () => {
      throw new Error('not allowed');
    },
  };
  await act(async () => {
    render(
      <App
        port={port}
        remembered={remembered}
        remember={(view) => stage.kept.push(view)}
        openPanel={() => {}}
      />,
      stage.root,
    );
  });
}

/** @throws where there is none */
export function find<Found extends HTMLElement>(selector: string): Found {
  const found = stage.root.querySelector<Found>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

export const all = (selector: string) => [...stage.root.querySelectorAll<HTMLElement>(selector)];

export const button = (text: string) => all('button').find((each) => each.textContent === text)!;

export const press = (key: string, on: Element = document.activeElement!) =>
  act(() => void on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

/** Clicks, and waits for what the click started (the clipboard answers later). */
export const click = (on: HTMLElement) =>
  act(async () => {
    on.click();
    await new Promise((resolve) => setTimeout(resolve));
  });
