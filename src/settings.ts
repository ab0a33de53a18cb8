/** What the reader has chosen, kept in `storage.local` under one key; absent fields mean the default. */
import { api } from './content-api.ts';

export interface Settings {
  /** Whether the marks are painted at all, and which of them. */
  marksOn: boolean;
  kinds: Record<MarkKind, boolean>;
  /** How marks are drawn. */
  manner: Manner;
  /** Where a page is read without being asked to. */
  sites: Sites;
  /** Hosts, subdomains included, where the reader wants it otherwise than `sites` says. */
  rules: Rules;
  /** Milliseconds from the pointer's rest to the card; null: never by hovering. */
  cardDelay: number | null;
  /** Of the interface; `browser` follows the browser. */
  language: Language;
}

/** `always`: wire copy there is read by itself; `never`: only when the reader asks. */
export type Rule = 'always' | 'never';
export type Rules = Readonly<Record<string, Rule>>;

/** What can be marked on the page, each switched on its own; in the order in which they are offered. */
export const MARK_KINDS = ['person', 'place', 'statement', 'organization', 'date'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** On every page, on the agencies' own sites, nowhere. */
export const SITES = ['all', 'agencies', 'on-click'] as const;
export type Sites = (typeof SITES)[number];

/** Underline and tint; underline only; tint with a hairline; thick lines of high contrast. */
export const MANNERS = ['both', 'lines', 'tints', 'strong'] as const;
export type Manner = (typeof MANNERS)[number];

/** The languages that there are words in (`_locales`). */
export const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'ar'] as const;
export type Language = 'browser' | (typeof LANGUAGES)[number];

/**
 * A card 500 ms after the pointer came to rest: the delay that Wikipedia's Page Previews settled on
 * after measuring how often a preview opened unasked.
 */
export const DEFAULTS: Settings = {
  marksOn: true,
  kinds: { person: true, place: true, statement: true, organization: false, date: false },
  manner: 'both',
  sites: 'all',
  rules: {},
  cardDelay: 500,
  language: 'browser',
};

const KEY = 'settings';

type Stored = Record<string, unknown>;

/**
 * What was stored by each earlier version, turned into what the next one stores. 0: no version was written.
 * A field that is new has its default; one that changes its meaning is translated here.
 */
const MIGRATIONS: readonly ((old: Stored) => Stored)[] = [
  // 0 to 1: the version itself.
  (old) => old,
  // 1 to 2: `never`, a list of hosts, became one kind of rule among two.
  ({ never, ...old }) => ({
    ...old,
    rules: Object.fromEntries((Array.isArray(never) ? never : []).map((host) => [host, 'never'])),
  }),
];

export const VERSION = MIGRATIONS.length;

/** The defaults where the browser's storage is broken: stories are read all the same. */
export async function readSettings(): Promise<Settings> {
  const stored = await api.storage.local.get(KEY).catch(() => null);
  return fromStored(stored?.[KEY]);
}

/** Changes of this part of the extension are made one after the other: each builds on what the one before has stored. */
let last: Promise<unknown> = Promise.resolve();

/**
 * What a later version has stored beside the settings known here, and its number, stay as they are.
 * Rejects where the browser does not keep the change (its storage is full or broken); then all is as before.
 */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = last.then(() => store(change));
  last = next.catch(() => {});
  return next;
}

async function store(change: Partial<Settings>): Promise<Settings> {
  const stored = (await api.storage.local.get(KEY))[KEY];
  const kept = migrated(stored);
  const next = { ...fromStored(stored), ...change };
  const version = Number(kept.version) > VERSION ? kept.version : VERSION;
  await api.storage.local.set({ [KEY]: { ...kept, ...next, version } });
  return next;
}

/** Calls back on every change, from whichever part of the extension; ends with the signal. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(fromStored(changes[KEY].newValue));
  };
  api.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      api.storage.onChanged.removeListener(listener);
    } catch {
      // The extension is gone, and its events with it.
    }
  });
}

/** What is stored may be old, newer than this code, or broken: each field that does not fit is the default. */
export function fromStored(stored: unknown): Settings {
  const value = migrated(stored);
  const kinds = (value.kinds ?? {}) as Record<string, unknown>;
  const { marksOn, cardDelay } = value;
  return {
    marksOn: typeof marksOn === 'boolean' ? marksOn : DEFAULTS.marksOn,
    kinds: Object.fromEntries(
      Object.entries(DEFAULTS.kinds).map(([kind, on]) => [
        kind,
        typeof kinds[kind] === 'boolean' ? kinds[kind] : on,
      ]),
    ) as Settings['kinds'],
    manner: oneOf(MANNERS, value.manner) ?? DEFAULTS.manner,
    sites: oneOf(SITES, value.sites) ?? DEFAULTS.sites,
    rules: Object.fromEntries(
      Object.entries(value.rules ?? {}).filter(([, rule]) => rule === 'always' || rule === 'never'),
    ),
    cardDelay:
      cardDelay === null || (typeof cardDelay === 'number' && cardDelay >= 0)
        ? cardDelay
        : DEFAULTS.cardDelay,
    language: oneOf(LANGUAGES, value.language) ?? DEFAULTS.language,
  };
}

function migrated(stored: unknown): Stored {
  const value = (typeof stored === 'object' && stored !== null ? stored : {}) as Stored;
  const { version } = value;
  const from = typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : 0;
  return MIGRATIONS.slice(from).reduce((old, next) => next(old), value);
}

const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((known) => known === value);

/** Whether a page of this host may be read without being asked to. */
export function readsByItself(settings: Settings, host: string, ownSite: boolean): boolean {
  const rule = ruleFor(settings.rules, host);
  if (rule) return rule === 'always';
  return settings.sites === 'all' || (settings.sites === 'agencies' && ownSite);
}

/** The reader's rule for a host, by its own name or a wider one; the longest name wins. */
export function ruleFor(rules: Rules, host: string): Rule | null {
  const [longest] = covering(rules, host).sort((a, b) => b.length - a.length);
  return longest === undefined ? null : rules[longest]!;
}

/** The rules with one more. With null, the rule that holds for the host goes, under whichever name it stands. */
export function withRule(rules: Rules, host: string, rule: Rule | null): Rules {
  if (rule) return { ...rules, [host]: rule };
  const holds = ruleFor(rules, host);
  const gone = covering(rules, host).filter((name) => rules[name] === holds);
  return Object.fromEntries(Object.entries(rules).filter(([name]) => !gone.includes(name)));
}

const covering = (rules: Rules, host: string) =>
  Object.keys(rules).filter((name) => host === name || host.endsWith(`.${name}`));
