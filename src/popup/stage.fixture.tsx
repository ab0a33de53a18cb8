/** The summary of a story, shown in jsdom as the popup shows it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';
import messages from '../_locales/en/messages.json';
import type { PageState } from '../messages.ts';
import { i18nOver } from '../words/words.fixture.ts';
import { App } from './app.tsx';
import type { PagePort } from './page-port.ts';
import type { Remembered } from './remembered.ts';
import { FIXTURE } from './story.fixture.ts';

let root: HTMLElement;

/** Puts an empty page before each test and takes it away after. `chrome` is there already: see the callers. */
export function setStage(): void {
  beforeEach(() => {
    Object.assign((globalThis as unknown as { chrome: object }).chrome, {
      i18n: i18nOver(messages, 'en-GB'),
      storage: {
        local: { get: async () => ({}), set: async () => {} },
        onChanged: { addListener() {}, removeListener() {} },
      },
    });
    root = document.body.appendChild(document.createElement('main'));
  });
  afterEach(() => {
    act(() => render(null, root));
    root.remove();
  });
}

export async function show(tab?: Remembered['tab'], analysis = FIXTURE): Promise<void> {
  const marks = { person: true, place: true, statement: true, organization: false, date: false };
  const state: PageState = { status: 'ready', analysis, marks, marksOn: true };
  const port: PagePort = {
    tabId: 1,
    state: async () => state,
    host: async () => null,
    withheld: async () => false,
    send() {},
    listen() {},
    enter: async () => {},
  };
  await act(async () => {
    render(<App port={port} remembered={{ tab }} remember={() => {}} openPanel={() => {}} />, root);
  });
}

export const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];

/** Clicks, and waits for what the click started (the clipboard answers later). */
export const click = (on: HTMLElement) =>
  act(async () => {
    on.click();
    await new Promise((resolve) => setTimeout(resolve));
  });
