/** Leaves the site of the page out, or takes it back; the page hears of it from the settings. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useSettings } from '../../choices/site-choice.tsx';
import { isLeftOut, withHost } from '../../settings.ts';
import { say } from '../../words/words.ts';

/** Site of the page that is shown; null where there is none to leave out. */
export const HostContext = createContext<string | null>(null);

export function SiteLine() {
  const host = useContext(HostContext);
  return host && <Switch host={host} />;
}

function Switch({ host }: { host: string }) {
  const [settings, change] = useSettings();
  if (!settings) return null;
  const { never } = settings;
  return (
    <label class="site-line">
      <input
        type="checkbox"
        checked={isLeftOut(never, host)}
        onChange={(event) => change({ never: withHost(never, host, event.currentTarget.checked) })}
      />
      <span>
        {say('site_never', host)}
        <small>{say('sites_on_click_text')}</small>
      </span>
    </label>
  );
}
