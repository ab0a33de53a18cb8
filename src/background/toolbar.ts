/** The toolbar icon: its shape, badge and title say what was found in the tab. */
import type { Analysis } from '../analysis/contract.ts';
import { isReadFully } from '../analysis/notices.ts';
import { api } from '../browser.ts';
import { entitiesOf } from '../items/entities.ts';
import { statements } from '../items/statements.ts';
import type { PageState } from '../messages.ts';
import { count, joined, say } from '../words/words.ts';

export function showState(tabId: number, state: PageState): void {
  const reading = state.status === 'ready' || state.status === 'reading';
  const shape = reading ? 'reading' : 'idle';
  const said = state.status === 'ready' ? statements(state.analysis).length : 0;
  const quiet = () => {};
  // The tab may be gone by now, and Firefox for Android has no badge.
  api.action
    .setIcon({ tabId, path: { 16: `/icons/${shape}-16.png`, 32: `/icons/${shape}-32.png` } })
    .catch(quiet);
  api.action.setTitle({ tabId, title: titleOf(state) }).catch(quiet);
  api.action.setBadgeText?.({ tabId, text: said ? String(said) : '' }).catch(quiet);
  api.action.setBadgeBackgroundColor?.({ tabId, color: '#9a3412' }).catch(quiet);
}

/** @example “AP story: 9 people, 7 places, 12 statements” */
export function titleOf(state: PageState): string {
  if (state.status === 'failed') return say('toolbar_failed', state.message);
  if (state.status === 'not-wire') return say('toolbar_idle');
  const wire = state.status === 'ready' ? state.analysis.wire : state.wire;
  const what = state.status === 'ready' ? found(state.analysis) : say('toolbar_reading');
  return wire.isWire && wire.agencyName
    ? say('toolbar_story', wire.agencyName, what)
    : say('toolbar_page', what);
}

function found(analysis: Analysis): string {
  return joined([
    isReadFully(analysis) && count('people', entitiesOf(analysis, 'person').length),
    isReadFully(analysis) && count('places', entitiesOf(analysis, 'place').length),
    count('statements', statements(analysis).length),
  ]);
}
