/** A line that leads to its passage: click or Enter jumps there, hover or focus lights it on the page. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Span } from '../../analysis/contract.ts';
import { say } from '../../words/words.ts';
import { useShownStory } from '../shown-story.ts';
import type { Piece } from '../story/excerpt.ts';
import { paragraphOf } from '../story/excerpt.ts';

interface Props {
  span: Span;
  class?: string;
  /** Spoken name, where the children alone do not say it. */
  label?: string;
  children: ComponentChildren;
}

export function Passage({ span, label, children, ...rest }: Props) {
  const { analysis, inView, send, announce } = useShownStory();
  const { start, end } = span;
  const jumped = useRef(false);
  const light = () => {
    jumped.current = false;
    send({ type: 'light', start, end });
  };
  // After a jump the page keeps the passage lit for a while and puts it out by itself.
  const unlight = () => {
    if (!jumped.current) send({ type: 'unlight' });
  };
  const jump = () => {
    jumped.current = true;
    send({ type: 'jump', start, end });
    announce(say('jumped', String(paragraphOf(analysis.text, start))));
  };
  const seen = inView !== null && start < inView.end && end > inView.start;
  return (
    <button
      type="button"
      class={`passage ${rest.class ?? ''}`}
      aria-label={label}
      data-in-view={seen || undefined}
      onClick={jump}
      onPointerEnter={light}
      onPointerLeave={unlight}
      onFocus={light}
      onBlur={unlight}
    >
      {children}
    </button>
  );
}

interface WordsProps {
  pieces: Piece[];
  class?: string;
  /** null: what stands around it has the direction of the story already. */
  dir?: 'auto' | null;
}

/** The story's own words, in its own script and direction, names as they are marked on the page. */
export function StoryWords({ pieces, class: name = '', dir = 'auto' }: WordsProps) {
  const { lang } = useShownStory().analysis;
  return (
    <span class={`story ${name}`} lang={lang === 'und' ? undefined : lang} dir={dir ?? undefined}>
      {pieces.map(({ text, type }, i) => (
        <span key={`${i} ${text}`} class={type ? `name ${type}` : undefined}>
          {text}
        </span>
      ))}
    </span>
  );
}
