/** Where Copytaster reads by itself: one button a choice, applied at once. */
import { useEffect, useState } from 'preact/hooks';
import { changeSettings, readSettings, type Settings, watchSettings } from '../settings.ts';
import { say } from '../words/words.ts';

const SITES = ['all', 'agencies', 'on-click'] as const satisfies readonly Settings['sites'][];

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

/** Told where a choice was made that the browser did not keep. */
export const NotKept = () => (
  <p class="not-kept" role="alert">
    {say('settings_not_kept')}
  </p>
);

/**
 * The settings as they are, wherever they are changed, null until they are known; how to change them; and
 * whether the last change was lost.
 */
export function useSettings(): [Settings | null, (change: Partial<Settings>) => void, boolean] {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [lost, setLost] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    readSettings().then((known) => !ended.signal.aborted && setSettings(known));
    watchSettings(setSettings, ended.signal);
    return () => ended.abort();
  }, []);
  const change = (wanted: Partial<Settings>) => {
    changeSettings(wanted).then(
      (kept) => {
        setSettings(kept);
        setLost(false);
      },
      () => setLost(true),
    );
  };
  return [settings, change, lost];
}
