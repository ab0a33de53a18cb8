/** Why an item is there: how it was found, how sure it is, and what it rests on. Quiet until asked. */
import { useId, useState } from 'preact/hooks';
import { DOUBTFUL, type Provenance } from '../../analysis/contract.ts';
import { foundBy, grade } from '../../words/reasons.ts';
import { say } from '../../words/words.ts';

interface Props {
  of: Provenance;
  /** What the item is called, for the button's name. */
  about: string;
  /** Further reasons, each a line: the words of a cue, why this place of several. */
  lines?: (string | null | undefined | false)[];
}

export function Reason({ of, about, lines = [] }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const doubtful = of.confidence < DOUBTFUL;
  return (
    <>
      <button
        type="button"
        class="why"
        data-doubtful={doubtful || undefined}
        aria-expanded={open}
        aria-controls={id}
        aria-label={doubtful ? say('why_doubtful', about) : say('why', about)}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">{doubtful ? say('doubtful') : 'i'}</span>
      </button>
      <div id={id} class="reason" hidden={!open}>
        {lines.filter(Boolean).map((line) => (
          <p key={line as string}>{line}</p>
        ))}
        <p>{say('found_by', grade(of.confidence), foundBy(of.by))}</p>
      </div>
    </>
  );
}
