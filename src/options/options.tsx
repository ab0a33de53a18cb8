/** Everything that can be chosen. Each change applies at once, on open pages too. */
import { useEffect, useState } from 'preact/hooks';
import { api } from '../browser.ts';
import { hostOf } from '../choices/host-of.ts';
import { SiteChoice, useSettings } from '../choices/site-choice.tsx';
import type { MarkKind } from '../messages.ts';
import { DEFAULTS, type Settings } from '../settings.ts';
import { number, say } from '../words/words.ts';

const KINDS: readonly MarkKind[] = ['person', 'place', 'statement', 'organization', 'date'];

/** Milliseconds of rest before a card shows; null: only by keyboard and click. */
const DELAYS = [250, 500, 1000, null] as const;

export function Options() {
  const [settings, change] = useSettings();
  if (!settings) return null;
  return (
    <>
      <h1>{say('options_title')}</h1>
      <Section name="sites">
        <SiteChoice />
        <Never never={settings.never} change={(never) => change({ never })} />
        <p class="language">{say('options_language')}</p>
      </Section>
      <Section name="marks">
        <Marks settings={settings} change={change} />
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
      <Section name="keys">
        <Keys />
      </Section>
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
  name: 'sites' | 'marks' | 'card' | 'keys' | 'data';
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
      {KINDS.map((kind) => (
        <label key={kind} data-off={!settings.marksOn || undefined}>
          <input
            type="checkbox"
            checked={settings.kinds[kind]}
            onChange={() => change({ kinds: { ...settings.kinds, [kind]: !settings.kinds[kind] } })}
          />
          <span class={`sample ${kind}`}>{say(`mark_${kind}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface NeverProps {
  never: string[];
  change(never: string[]): void;
}

function Never({ never, change }: NeverProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostOf(typed);
    setWrong(!host);
    if (!host) return;
    setTyped('');
    if (!never.includes(host)) change([...never, host].sort());
  };
  return (
    <div class="never">
      <h3>{say('options_never')}</h3>
      <form onSubmit={add}>
        <input
          value={typed}
          placeholder="example.com"
          aria-label={say('options_never_add')}
          aria-invalid={wrong}
          aria-describedby={wrong ? 'never-wrong' : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{say('options_add')}</button>
      </form>
      <p id="never-wrong" role="status">
        {wrong && say('options_never_wrong')}
      </p>
      <ul>
        {never.map((host) => (
          <li key={host}>
            <span dir="ltr">{host}</span>
            <button
              type="button"
              class="link"
              aria-label={say('options_remove_host', host)}
              onClick={() => change(never.filter((other) => other !== host))}
            >
              {say('options_remove')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const COMMANDS = {
  _execute_action: 'key_summary',
  'toggle-marks': 'key_marks',
  'next-mark': 'key_next',
  'previous-mark': 'key_previous',
  'read-page': 'read_anyway',
} as const;

function Keys() {
  const [commands, setCommands] = useState<chrome.commands.Command[]>([]);
  useEffect(() => {
    // Firefox for Android has no commands.
    api.commands?.getAll().then(setCommands);
  }, []);
  return (
    <>
      <dl class="keys">
        {Object.entries(COMMANDS).map(([name, key]) => (
          <div key={name}>
            <dt>{say(key)}</dt>
            <dd>
              <kbd dir="ltr">
                {commands.find((command) => command.name === name)?.shortcut || say('key_none')}
              </kbd>
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" class="link" onClick={changeKeys}>
        {say('options_change_keys')}
      </button>
    </>
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
