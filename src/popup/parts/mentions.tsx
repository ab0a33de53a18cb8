/** Where in the story a name stands: a strip of ticks for the eye, and a button that walks through them. */
import { useState } from 'preact/hooks';
import type { Mention } from '../../analysis/contract.ts';
import { number, say } from '../../words/words.ts';
import { useShownStory } from '../shown-story.ts';

export function Strip({ mentions }: { mentions: Mention[] }) {
  const { analysis } = useShownStory();
  const length = Math.max(1, analysis.text.length);
  return (
    <svg class="strip" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <line x1="0" x2="100" y1="3" y2="3" />
      {mentions.map(({ start }) => (
        <rect key={start} x={Math.min(99, (start / length) * 100)} y="0" width="1.2" height="6" />
      ))}
    </svg>
  );
}

/** Each press goes to the next mention, and from the last to the first. */
export function Walk({ mentions, name }: { mentions: Mention[]; name: string }) {
  const { send, announce } = useShownStory();
  const [at, setAt] = useState(-1);
  const next = (at + 1) % mentions.length;
  const go = () => {
    const { start, end } = mentions[next]!;
    send({ type: 'jump', start, end });
    setAt(next);
    announce(say('mention_of', number(next + 1), number(mentions.length)));
  };
  const shown =
    at < 0 ? say('times', number(mentions.length)) : `${number(at + 1)}/${number(mentions.length)}`;
  return (
    <button
      type="button"
      class="walk"
      onClick={go}
      aria-label={`${name}: ${say('next_mention', number(next + 1), number(mentions.length))}`}
    >
      <span aria-hidden="true">{shown}</span>
    </button>
  );
}
