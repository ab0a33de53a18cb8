/** What the reader has chosen, kept in `storage.local` under one key; absent fields mean the default. */
import { api } from './content-api.ts';
import type { MarkKind } from './messages.ts';

export interface Settings {
  /** Whether the marks are painted at all, and which of them. */
  marksOn: boolean;
  kinds: Record<MarkKind, boolean>;
  /** Where a page is read without being asked to. */
  sites: 'all' | 'agencies' | 'on-click';
  /** Hosts that are never read by themselves, subdomains included. */
  never: string[];
  /** Milliseconds from the pointer's rest to the card; null: never by hovering. */
  cardDelay: number | null;
}

/**
 * A card 500 ms after the pointer came to rest: the delay that Wikipedia's Page Previews settled on
 * after measuring how often a preview opened unasked.
 */
export const DEFAULTS: Settings = {
  marksOn: true,
  kinds: { person: true, place: true, statement: true, organization: false, date: false },
  sites: 'all',
  never: [],
  cardDelay: 500,
};

const KEY = 'settings';

/** Of what is stored. To be raised when a field changes its meaning, with the old one read in `fromStored`. */
const VERSION = 1;

export async function readSettings(): Promise<Settings> {
  const stored = (await api.storage.local.get(KEY))[KEY];
  return fromStored(stored);
}

export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await readSettings()), ...change };
  await api.storage.local.set({ [KEY]: { version: VERSION, ...next } });
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
  const value = (stored ?? {}) as { [Field in keyof Settings]?: unknown };
  const kinds = (value.kinds ?? {}) as Record<string, unknown>;
  const { marksOn, sites, never, cardDelay } = value;
  return {
    marksOn: typeof marksOn === 'boolean' ? marksOn : DEFAULTS.marksOn,
    kinds: Object.fromEntries(
      Object.entries(DEFAULTS.kinds).map(([kind, on]) => [
        kind,
        typeof kinds[kind] === 'boolean' ? kinds[kind] : on,
      ]),
    ) as Settings['kinds'],
    sites: sites === 'all' || sites === 'agencies' || sites === 'on-click' ? sites : DEFAULTS.sites,
    never: Array.isArray(never) ? never.filter((host) => typeof host === 'string') : DEFAULTS.never,
    cardDelay:
      cardDelay === null || (typeof cardDelay === 'number' && cardDelay >= 0)
        ? cardDelay
        : DEFAULTS.cardDelay,
  };
}

/** Whether a page of this host may be read without being asked to. */
export function readsByItself(settings: Settings, host: string, ownSite: boolean): boolean {
  if (settings.sites === 'on-click') return false;
  if (settings.sites === 'agencies' && !ownSite) return false;
  return !isLeftOut(settings.never, host);
}

/** Whether a host is among those that are never read by themselves, by its own name or a wider one. */
export function isLeftOut(never: readonly string[], host: string): boolean {
  return never.some((name) => covers(name, host));
}

/** The list with a host in it, or without all that leave it out. */
export function withHost(never: readonly string[], host: string, leftOut: boolean): string[] {
  const others = never.filter((name) => !covers(name, host));
  return leftOut ? [...others, host].sort() : others;
}

const covers = (name: string, host: string) => host === name || host.endsWith(`.${name}`);
