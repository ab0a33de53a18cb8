/** Where Copytaster reads by itself: one button a choice, applied at once. */
import { useEffect, useState } from 'preact/hooks';
import { changeSettings, readSettings, type Settings, watchSettings } from '../settings.ts';
import { say } from '../words/words.ts';

const SITES = ['all', 'agencies', 'on-click'] as const satisfies readonly Settings['sites'][];

export function SiteChoice() {
  const [settings, change] = useSettings();
  return (
    <div class="choice" role="radiogroup" aria-label={say('options_sites')}>
      {SITES.map((sites) => {
        const key = sites === 'on-click' ? 'on_click' : sites;
        return (
          <label key={sites}>
            <input
              type="radio"
              name="sites"
              checked={settings?.sites === sites}
              onChange={() => change({ sites })}
            />
            <span>
              <b>{say(`sites_${key}`)}</b>
              <small>{say(`sites_${key}_text`)}</small>
            </span>
          </label>
        );
      })}
    </div>
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
