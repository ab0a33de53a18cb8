/** Where the reader was in the lists of a tab, for as long as the browser runs. Nothing of the article. */
import { api } from '../browser.ts';
import type { Filter } from './story/filter.ts';

export const TABS = ['timeline', 'sources', 'statements', 'people', 'places'] as const;
export type TabName = (typeof TABS)[number];

export interface Remembered {
  tab: TabName;
  scroll: number;
  filter: Filter;
}

const key = (tabId: number) => `view:${tabId}`;

export async function recall(tabId: number): Promise<Partial<Remembered>> {
  const stored = (await api.storage.session.get(key(tabId)))[key(tabId)];
  return (stored ?? {}) as Partial<Remembered>;
}

export function remember(tabId: number, view: Remembered): void {
  api.storage.session.set({ [key(tabId)]: view }).catch(() => {});
}
