/** What every card has: its kind with a sample of its line, a name, tools, and how it was found. */

import type { Manner } from '../../settings.ts';
import { foundBy, grade } from '../../words/reasons.ts';
import { direction, locale, say } from '../../words/words.ts';
import type { Mark, MarkStyle } from '../marks/marks.ts';
import { sampleOf } from '../marks/style.ts';
import { element, svg } from './element.ts';

/** What a card can do to the page and to itself. */
export interface Actions {
  close(): void;
  /** @returns whether it is pinned now */
  togglePin(): boolean;
  /** Goes to another mark and explains that one. */
  go(mark: Mark): void;
  jump(start: number, end: number): void;
}

export interface Heading {
  style: MarkStyle;
  manner: Manner;
  kind: string;
  name: string;
  /** No name, but the story's words for somebody, or ours for nobody. */
  told?: boolean;
  /** The other mentions of the same person, place or organization, in order, and which this is. */
  mentions?: { all: readonly Mark[]; at: number };
}

export function frame(mark: Mark, heading: Heading, actions: Actions, ...body: (Node | null)[]): HTMLElement {
  const { style, manner, kind, name } = heading;
  const sample = element('span', { class: 'kind' }, kind);
  Object.assign(sample.style, sampleOf(manner, style));
  return element(
    'section',
    {
      class: `card ${mark.doubtful ? 'doubtful' : ''}`,
      role: 'dialog',
      'aria-label': say('card_label', name, kind),
      lang: locale(),
      dir: direction(),
    },
    element(
      'header',
      {},
      sample,
      steps(heading.mentions, actions),
      pin(actions),
      button('close', say('card_close'), '✕', actions.close),
    ),
    element('h2', { dir: 'auto', class: heading.told ? 'told' : null }, name),
    ...body,
    element(
      'footer',
      {},
      element('span', { class: 'sure' }, grade(mark.confidence)),
      element('span', { class: 'by' }, foundBy(mark.by)),
    ),
  );
}

/** “3 of 7” with the way to the mention before and after. */
function steps(mentions: Heading['mentions'], actions: Actions): HTMLElement | null {
  if (!mentions || mentions.all.length < 2) return null;
  const { all, at } = mentions;
  const to = (step: number) => () => actions.go(all[(at + step + all.length) % all.length]!);
  return element(
    'span',
    { class: 'steps', role: 'group', 'aria-label': say('card_mentions') },
    button('previous', say('card_previous'), '‹', to(-1)),
    element('span', {}, say('card_mention_of', String(at + 1), String(all.length))),
    button('next', say('card_next'), '›', to(1)),
  );
}

/** A drawing pin, in a box of 16. */
const PIN = 'M5.5 1.8h5M6.3 1.8v4.4L4 8.6v1h8v-1L9.7 6.2V1.8M8 9.6v4.6';

function pin(actions: Actions): HTMLElement {
  const made = button('pin', say('card_pin'), '', () => {
    made.setAttribute('aria-pressed', String(actions.togglePin()));
  });
  made.setAttribute('aria-pressed', 'false');
  made.append(svg('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, svg('path', { d: PIN })));
  return made;
}

function button(name: string, label: string, text: string, act: () => void): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: name, 'data-action': name, 'aria-label': label, title: label, click: act },
    text,
  );
}

/** A line of the article, in its own type; leads to where it stands. */
export function quoted(words: string, classes: string, label: string, act: () => void): HTMLElement {
  return element(
    'button',
    { type: 'button', class: `quoted ${classes}`, dir: 'auto', title: label, click: act },
    words,
  );
}

/** A row of a card: what it is, in the reader's language, and what it says; words of the article bring their direction. */
export function row(term: string, ...value: (Node | string | null)[]): HTMLElement {
  return element('div', { class: 'row' }, element('dt', {}, term), element('dd', {}, ...value));
}
