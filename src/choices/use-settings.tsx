/** The reader's settings in a component of an own page. */
import { useEffect, useState } from 'preact/hooks';
import { changeSettings, readSettings, type Settings, watchSettings } from '../settings.ts';
import { say } from '../words/words.ts';

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

/** Told where a choice was made that the browser did not keep. */
export const NotKept = () => (
  <p class="not-kept" role="alert">
    {say('settings_not_kept')}
  </p>
);
