/** The legend: what is marked on the page and how it looks there, each kind with its switch. */
import { useState } from 'preact/hooks';
import { api } from '../../browser.ts';
import { MarkSample } from '../../choices/mark-sample.tsx';
import type { PageState } from '../../messages.ts';
import { MARK_KINDS, type MarkKind } from '../../settings.ts';
import { say } from '../../words/words.ts';
import { useShownStory } from '../shown-story.ts';
import { Disclosure } from './disclosure.tsx';
import { SiteLine } from './site-line.tsx';

export function MarksMenu({ state }: { state: Extract<PageState, { status: 'ready' }> }) {
  const { send, manner } = useShownStory();
  const [on, setOn] = useState(state.marksOn);
  const [kinds, setKinds] = useState(state.marks);
  const toggle = () => {
    send({ type: 'set-marks', on: !on });
    setOn(!on);
  };
  const toggleKind = (kind: MarkKind) => {
    send({ type: 'set-mark-kind', kind, on: !kinds[kind] });
    setKinds({ ...kinds, [kind]: !kinds[kind] });
  };
  return (
    <Disclosure label={say('marks')}>
      <fieldset class="marks">
        <legend>{say('marks_legend')}</legend>
        <label>
          <input type="checkbox" checked={on} onChange={toggle} />
          <span>{say('marks_on')}</span>
        </label>
        {MARK_KINDS.map((kind) => (
          <label key={kind} data-off={!on || undefined}>
            <input type="checkbox" checked={kinds[kind]} disabled={!on} onChange={() => toggleKind(kind)} />
            <MarkSample manner={manner} kind={kind}>
              {say(`mark_${kind}`)}
            </MarkSample>
          </label>
        ))}
      </fieldset>
      <SiteLine />
      <button type="button" class="link" onClick={() => api.runtime.openOptionsPage()}>
        {say('options')}
      </button>
    </Disclosure>
  );
}
