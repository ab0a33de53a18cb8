/** Where Copytaster reads by itself: one button a choice, applied at once. */
import { SITES } from '../settings.ts';
import { say } from '../words/words.ts';
import { NotKept, useSettings } from './use-settings.tsx';

export function SiteChoice() {
  const [settings, change, lost] = useSettings();
  return (
    <fieldset class="choice">
      <legend class="visually-hidden">{say('options_sites')}</legend>
      {SITES.map((sites) => {
        const key = sites === 'on-click' ? 'on_click' : sites;
        return (
          <button
            key={sites}
            type="button"
            aria-pressed={settings?.sites === sites}
            onClick={() => change({ sites })}
          >
            <b>{say(`sites_${key}`)}</b>
            <small>{say(`sites_${key}_text`)}</small>
          </button>
        );
      })}
      {lost && <NotKept />}
    </fieldset>
  );
}
