/** The toolbar icon: its shape, badge and title say what was found in the tab. */
import type { Analysis } from '../analysis/contract.ts';
import { api } from '../browser.ts';
import type { PageState } from '../messages.ts';

export function showState(tabId: number, state: PageState): void {
  const reading = state.status === 'ready' || state.status === 'reading';
  const shape = reading ? 'reading' : 'idle';
  const statements = state.status === 'ready' ? countStatements(state.analysis) : 0;
  const quiet = () => {};
  // The tab may be gone by now, and Firefox for Android has no badge.
  api.action
    .setIcon({ tabId, path: { 16: `/icons/${shape}-16.png`, 32: `/icons/${shape}-32.png` } })
    .catch(quiet);
  api.action.setTitle({ tabId, title: titleOf(state) }).catch(quiet);
  api.action.setBadgeText?.({ tabId, text: statements ? String(statements) : '' }).catch(quiet);
  api.action.setBadgeBackgroundColor?.({ tabId, color: '#9a3412' }).catch(quiet);
}

/** Fragments of one statement count once. */
export function countStatements(analysis: Analysis): number {
  return new Set(analysis.quotes.map((quote) => quote.attribution)).size;
}

/** @example “AP story: 9 people, 7 places, 12 statements” */
export function titleOf(state: PageState): string {
  if (state.status === 'failed') return `Copytaster could not read this page: ${state.message}`;
  if (state.status === 'not-wire') return 'Copytaster: no wire copy read here';
  const wire = state.status === 'ready' ? state.analysis.wire : state.wire;
  const what = wire.isWire && wire.agencyName ? `${wire.agencyName} story` : 'This page';
  if (state.status === 'reading') return `${what}: reading…`;
  const count = (type: string) => state.analysis.entities.filter((entity) => entity.type === type).length;
  return `${what}: ${[
    number(count('person'), 'person', 'people'),
    number(count('place'), 'place', 'places'),
    number(countStatements(state.analysis), 'statement', 'statements'),
  ].join(', ')}`;
}

function number(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
