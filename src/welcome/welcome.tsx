/**
 * What is seen once, after the installation: the sample story as it would look on an agency's page,
 * its summary beside it, what the extension may do and what the reader can choose.
 */

import type { ComponentChildren } from 'preact';
import icon from '../../icons/reading.svg?url';
import { api } from '../browser.ts';
import { hasKeys, Keys } from '../choices/keys.tsx';
import { SiteChoice } from '../choices/site-choice.tsx';
import { say } from '../words/words.ts';
import { STORY_TEXT, STORY_TITLE } from './story.ts';

const PERMISSIONS = ['scripting', 'storage', 'activeTab', 'contextMenus', 'sidePanel'] as const;

/** What this browser's package asks for: Firefox needs no permission for its sidebar. */
const asked = () => PERMISSIONS.filter((name) => api.runtime.getManifest().permissions?.includes(name));

interface Props {
  /** The summary of the story, once it is read. */
  summary: ComponentChildren;
}

export function Welcome({ summary }: Props) {
  return (
    <>
      <header class="hero">
        <img src={icon} alt="" width="48" height="48" />
        <div>
          <p class="brand">Copytaster</p>
          <p class="claim">{say('welcome_claim')}</p>
        </div>
      </header>
      <div class="desk">
        <Story />
        <aside class="summary" aria-label={say('welcome_summary')}>
          <p class="hint">{say('welcome_summary')}</p>
          <div class="frame app">{summary}</div>
        </aside>
      </div>
      <footer class="below">
        <section aria-labelledby="choices">
          <h2 id="choices">{say('welcome_choices')}</h2>
          <p>{say('welcome_choices_text')}</p>
          <SiteChoice />
        </section>
        {hasKeys() && (
          <section aria-labelledby="keys">
            <h2 id="keys">{say('welcome_keys')}</h2>
            <Keys />
            <p>{say('welcome_toolbar')}</p>
          </section>
        )}
        <section aria-labelledby="permissions">
          <h2 id="permissions">{say('welcome_permissions')}</h2>
          <p>{say('welcome_private')}</p>
          <dl class="permissions">
            {(['hosts', ...asked()] as const).map((name) => (
              <div key={name}>
                <dt>{say(`permission_${name}`)}</dt>
                <dd>{say(`permission_${name}_why`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </footer>
    </>
  );
}

/** Plain paragraphs, as a page would have them: the marks are painted over them, not written into them. */
function Story() {
  return (
    <main class="paper">
      <article lang="en" dir="ltr">
        <h1>{STORY_TITLE}</h1>
        {STORY_TEXT.split('\n\n').map((paragraph) => (
          <p key={paragraph.slice(0, 40)}>{paragraph}</p>
        ))}
      </article>
    </main>
  );
}
