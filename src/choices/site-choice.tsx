/** Where Copytaster reads by itself: one button a choice, applied at once. */
import { useEffect, useState } from 'preact/hooks';
import { changeSettings, readSettings, type Settings, watchSettings } from '../settings.ts';
import { say } from '../words/words.ts';

const SITES = ['all', 'agencies', 'on-click'] as const satisfies readonly Settings['sites'][];

export function SiteChoice() {
  const [settings, change] = useSettings();
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
    </fieldset>
  );
}

/** The settings as they are, wherever they are changed; null until they are known. */
export function useSettings(): [Settings | null, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    readSettings().then((known) => !ended.signal.aborted && setSettings(known));
    watchSettings(setSettings, ended.signal);
    return () => ended.abort();
  }, []);
  return [settings, (change) => void changeSettings(change).then(setSettings)];
}
