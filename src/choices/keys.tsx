/** The keys of the commands, as the browser has them now. */
import { useEffect, useState } from 'preact/hooks';
import { api } from '../browser.ts';
import { say } from '../words/words.ts';

const COMMANDS = {
  _execute_action: 'key_summary',
  'toggle-marks': 'key_marks',
  'next-mark': 'key_next',
  'previous-mark': 'key_previous',
  'read-page': 'read_anyway',
} as const;

/** Firefox for Android has no commands. */
export const hasKeys = (): boolean => api.commands !== undefined;

export function Keys() {
  const [commands, setCommands] = useState<chrome.commands.Command[]>([]);
  useEffect(() => {
    api.commands.getAll().then(setCommands);
  }, []);
  const keyOf = (name: string) => commands.find((command) => command.name === name)?.shortcut;
  return (
    <dl class="keys">
      {Object.entries(COMMANDS).map(([name, key]) => (
        <div key={name}>
          <dt>{say(key)}</dt>
          <dd>
            <kbd dir="ltr">{printed(keyOf(name)) || say('key_none')}</kbd>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Chromium on Linux and Firefox write out the keys that others print. */
const printed = (shortcut = '') => shortcut.replace(/Period$/, '.').replace(/Comma$/, ',');
