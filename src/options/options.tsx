/** Everything that can be chosen. Each change applies at once, on open pages too. */
import { useState } from 'preact/hooks';
import { api } from '../browser.ts';
import { hostOf } from '../choices/host-of.ts';
import { hasKeys, Keys } from '../choices/keys.tsx';
import { MarkSample } from '../choices/mark-sample.tsx';
import { SiteChoice } from '../choices/site-choice.tsx';
import { NotKept, useSettings } from '../choices/use-settings.tsx';
import {
  DEFAULTS,
  LANGUAGES,
  type Language,
  MANNERS,
  MARK_KINDS,
  type Rule,
  type Settings,
  withRule,
} from '../settings.ts';
import { number, say } from '../words/words.ts';

/** Milliseconds of rest before a card shows; null: only by keyboard and click. */
const DELAYS = [250, 500, 1000, null] as const;

export function Options() {
  const [settings, change, lost] = useSettings();
  if (!settings) return null;
  return (
    <>
      <h1>{say('options_title')}</h1>
      {lost && <NotKept />}
      <Section name="sites">
        <SiteChoice />
        <SiteRules rule="always" settings={settings} change={change} />
        <SiteRules rule="never" settings={settings} change={change} />
      </Section>
      <Section name="marks">
        <Marks settings={settings} change={change} />
        <h3 id="manner">{say('options_manner')}</h3>
        <MannerChoice settings={settings} change={change} />
      </Section>
      <Section name="card">
        <label class="row">
          <span>{say('options_card_delay')}</span>
          <select
            value={String(settings.cardDelay)}
            onChange={(event) => {
              const value = event.currentTarget.value;
              change({ cardDelay: value === 'null' ? null : Number(value) });
            }}
          >
            {withCurrent(settings.cardDelay).map((delay) => (
              <option key={delay} value={String(delay)}>
                {delay === null ? say('card_never') : say('card_after', number(delay))}
              </option>
            ))}
          </select>
        </label>
      </Section>
      <Section name="interface">
        <label class="row">
          <span>{say('options_interface_label')}</span>
          <select
            value={settings.language}
            onChange={(event) => change({ language: event.currentTarget.value as Language })}
          >
            <option value="browser">{say('language_browser')}</option>
            {LANGUAGES.map((code) => (
              <option key={code} value={code} lang={code}>
                {new Intl.DisplayNames([code], { type: 'language' }).of(code)}
              </option>
            ))}
          </select>
        </label>
        <p class="language">{say('options_language')}</p>
      </Section>
      {hasKeys() && (
        <Section name="keys">
          <Keys />
          <button type="button" class="link" onClick={changeKeys}>
            {say('options_change_keys')}
          </button>
        </Section>
      )}
      <Section name="data">
        <p>{say('options_data_text')}</p>
        <button type="button" class="primary" onClick={() => change(DEFAULTS)}>
          {say('options_reset')}
        </button>
      </Section>
    </>
  );
}

interface SectionProps {
  name: 'sites' | 'marks' | 'card' | 'interface' | 'keys' | 'data';
  children: preact.ComponentChildren;
}

function Section({ name, children }: SectionProps) {
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{say(`options_${name}`)}</h2>
      {children}
    </section>
  );
}

interface ChangeProps {
  settings: Settings;
  change(change: Partial<Settings>): void;
}

function Marks({ settings, change }: ChangeProps) {
  return (
    <fieldset class="marks">
      <legend class="visually-hidden">{say('marks_legend')}</legend>
      <label>
        <input
          type="checkbox"
          checked={settings.marksOn}
          onChange={() => change({ marksOn: !settings.marksOn })}
        />
        <span>{say('marks_on')}</span>
      </label>
      {MARK_KINDS.map((kind) => (
        <label key={kind} data-off={!settings.marksOn || undefined}>
          <input
            type="checkbox"
            checked={settings.kinds[kind]}
            onChange={() => change({ kinds: { ...settings.kinds, [kind]: !settings.kinds[kind] } })}
          />
          <MarkSample manner={settings.manner} kind={kind}>
            {say(`mark_${kind}`)}
          </MarkSample>
        </label>
      ))}
    </fieldset>
  );
}

function MannerChoice({ settings, change }: ChangeProps) {
  return (
    <fieldset class="choice" aria-labelledby="manner">
      {MANNERS.map((manner) => (
        <button
          key={manner}
          type="button"
          aria-pressed={settings.manner === manner}
          onClick={() => change({ manner })}
        >
          <b>{say(`manner_${manner}`)}</b>
          <small>{say(`manner_${manner}_text`)}</small>
          <span class="samples">
            {MARK_KINDS.map((kind) => (
              <MarkSample key={kind} manner={manner} kind={kind}>
                {say(`mark_${kind}`)}
              </MarkSample>
            ))}
          </span>
        </button>
      ))}
    </fieldset>
  );
}

/** The sites under one rule: a list, and a field to add to it. */
function SiteRules({ rule, settings, change }: ChangeProps & { rule: Rule }) {
  const { rules } = settings;
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const hosts = Object.keys(rules).filter((host) => rules[host] === rule);
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostOf(typed);
    setWrong(!host);
    if (!host) return;
    setTyped('');
    change({ rules: withRule(rules, host, rule) });
  };
  return (
    <div class={`sites ${rule}`}>
      <h3>{say(`options_${rule}`)}</h3>
      {rule === 'always' && <p class="hint">{say('options_always_text')}</p>}
      <form onSubmit={add}>
        <input
          value={typed}
          placeholder="example.com"
          dir="ltr"
          aria-label={say(`options_${rule}_add`)}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${rule}-wrong` : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{say('options_add')}</button>
      </form>
      <p id={`${rule}-wrong`} class="wrong" role="status">
        {wrong && say('options_host_wrong')}
      </p>
      <ul>
        {hosts.sort().map((host) => (
          <li key={host}>
            <span dir="ltr">{host}</span>
            <button
              type="button"
              class="link"
              aria-label={say('options_remove_host', host)}
              onClick={() =>
                change({ rules: Object.fromEntries(Object.entries(rules).filter(([name]) => name !== host)) })
              }
            >
              {say('options_remove')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface WithShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

function changeKeys(): void {
  const { openShortcutSettings } = api.commands as unknown as WithShortcutSettings;
  if (openShortcutSettings) openShortcutSettings();
  else api.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** A delay that was set elsewhere is offered, too. */
function withCurrent(delay: number | null): (number | null)[] {
  const offered: (number | null)[] = [...DELAYS];
  return offered.includes(delay) ? offered : [delay, ...offered];
}
