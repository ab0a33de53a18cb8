/**
 * Stands in for the browser's extension API, so that an own page can be shown in any state in an
 * ordinary tab. The address says which: `?state=ready&lang=ar`, or `?analysis=/dist/x.json` for what the
 * command line wrote.
 */
import type { Wire } from '../../src/analysis/contract.ts';
import { HOSTILE } from '../../src/export/hostile.fixture.ts';
import type { PageState, ToPage } from '../../src/messages.ts';
import { FIXTURE } from '../../src/popup/story.fixture.ts';
import { i18nOver, type Messages } from '../../src/words/words.fixture.ts';
import { CROWDED } from './crowded.ts';

const asked = new URL(location.href).searchParams;
const lang = asked.get('lang') ?? 'en';

const locales = import.meta.glob<Messages>('../../src/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});
const messages = locales[`../../src/_locales/${lang}/messages.json`]!;

const marks = { person: true, place: true, statement: true, organization: false, date: false };
const doubtful: Wire = {
  ...FIXTURE.wire,
  isWire: false,
  agency: null,
  agencyName: null,
  evidence: [
    { kind: 'photo-credit', text: 'Photo: Sample Wire / Pool', agency: 'sample', weight: -1 },
    { kind: 'byline', text: 'By Mara Lindqvist, Staff Writer', weight: -2 },
  ],
};
const title = FIXTURE.title!;
const reachable: Record<string, PageState | null> = {
  ready: { status: 'ready', analysis: FIXTURE, marks, marksOn: true },
  crowded: { status: 'ready', analysis: CROWDED, marks, marksOn: true },
  hostile: { status: 'ready', analysis: HOSTILE, marks, marksOn: true },
  empty: {
    status: 'ready',
    analysis: {
      ...HOSTILE,
      title: 'A page with a headline and little else',
      mentions: [],
      entities: [],
      quotes: [],
    },
    marks,
    marksOn: true,
  },
  'not-wire': { status: 'not-wire', wire: doubtful, title },
  'not-wire-bare': {
    status: 'not-wire',
    wire: { ...doubtful, evidence: [] },
    title: 'Harbour café to close',
  },
  unread: { status: 'not-wire', wire: FIXTURE.wire, title },
  reading: { status: 'reading', wire: FIXTURE.wire, title },
  failed: { status: 'failed', message: 'This text is too long to be read as one story.', wire: null },
  unreachable: null,
};

const state = reachable[asked.get('state') ?? 'ready']!;
const event = { addListener() {}, removeListener() {} };
const store: Record<string, unknown> = {
  'view:1': { tab: asked.get('tab') ?? 'timeline', scroll: Number(asked.get('scroll') ?? 0) },
};
const area = {
  get: async (key: string) => ({ [key]: store[key] }),
  set: async () => {},
};

const chrome = {
  i18n: i18nOver(messages, lang),
  runtime: {
    id: 'stub',
    getPlatformInfo: async () => ({ os: asked.get('os') ?? 'linux' }),
    getManifest: () => ({ name: 'Copytaster', version: '0.1.0' }),
    getURL: (path: string) => `/${path}`,
    onMessage: event,
    sendMessage: async () => undefined,
  },
  tabs: {
    query: async () => [{ id: 1, windowId: 1 }],
    get: async () => ({ windowId: 1, url: asked.get('url') ?? 'https://www.courier.example/ferry' }),
    onActivated: event,
    onUpdated: event,
    sendMessage: async (_tab: number, message: ToPage) => {
      (globalThis as { sent?: ToPage[] }).sent?.push(message);
      if (message.type !== 'get-state') return undefined;
      const analysis = asked.get('analysis');
      if (analysis)
        return { status: 'ready', analysis: await (await fetch(analysis)).json(), marks, marksOn: true };
      if (state === null) throw new Error('Could not establish connection. Receiving end does not exist.');
      return state;
    },
  },
  sidePanel: { open: async () => {} },
  storage: { session: area, local: area, sync: area, onChanged: event },
  permissions: { contains: async () => true, onAdded: event, onRemoved: event },
  commands: { getAll: async () => [] },
};

// Under both names: over `chrome` alone the polyfill would wait for callbacks.
Object.assign(globalThis, { chrome, browser: chrome, sent: [] });
