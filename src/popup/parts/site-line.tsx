/** The rule for the site of the page; the page hears of a change from the settings. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { NotKept, useSettings } from '../../choices/use-settings.tsx';
import { type Rule, ruleFor, withRule } from '../../settings.ts';
import { say } from '../../words/words.ts';

/** Site of the page that is shown; null where there is none. */
export const HostContext = createContext<string | null>(null);

export function SiteLine() {
  const host = useContext(HostContext);
  return host && <Switch host={host} />;
}

function Switch({ host }: { host: string }) {
  const [settings, change, lost] = useSettings();
  if (!settings) return null;
  const { rules } = settings;
  const choose = (value: string) => change({ rules: withRule(rules, host, (value || null) as Rule | null) });
  return (
    <label class="site-line">
      <span>{say('rule_label', host)}</span>
      <select value={ruleFor(rules, host) ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{say('rule_none')}</option>
        <option value="always">{say('rule_always')}</option>
        <option value="never">{say('rule_never')}</option>
      </select>
      {lost && <NotKept />}
    </label>
  );
}
