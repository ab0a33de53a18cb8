// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import messages from '../_locales/en/messages.json';
import type { PageState } from '../messages.ts';
import { i18nOver } from '../words/words.fixture.ts';

vi.hoisted(() => {
  (globalThis as { chrome?: unknown }).chrome = {};
});

import { App } from './app.tsx';
import type { PagePort } from './page-port.ts';
import type { Remembered } from './remembered.ts';
import { FIXTURE } from './story.fixture.ts';

let root: HTMLElement;

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

async function show(tab: Remembered['tab'], analysis = FIXTURE): Promise<void> {
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

const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];

describe('statements', () => {
  const line = (words: string) => all('.statement').find((row) => row.textContent!.includes(words))!;
  test('tell to whom, when and where they were made', async () => {
    await show('statements');
    expect(line('We rang Valletta').querySelector('.note')!.textContent).toContain('to reporters, in Rome');
    expect(line('an inquiry').querySelector('.note')!.textContent).toContain('13 March 2025');
  });
  test('say that they are doubtful', async () => {
    await show('statements');
    expect(line('an inquiry').querySelector('.why')!.textContent).toBe('doubtful');
    expect(line('We rang Valletta').querySelector('.why')!.textContent).toBe('i');
  });
  test('tell whom a spokesman speaks for', async () => {
    const sources = FIXTURE.sources.map((source) =>
      source.entity === 'e1'
        ? { ...source, role: 'a spokesman', speaksFor: { name: 'Libyan coast guard', entity: null } }
        : source,
    );
    await show('sources', { ...FIXTURE, sources });
    const row = all('.source').find((source) => source.textContent!.includes('Nuri Belqasem'))!;
    expect(row.querySelector('.role')!.textContent).toContain('speaks for Libyan coast guard');
  });
});
