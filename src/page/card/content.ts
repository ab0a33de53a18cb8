/** What a card says of a mark. Everything comes from the analysis; what it does not know is left out. */
import type { Analysis, Entity, Source } from '../../analysis/contract.ts';
import { statementWithAttribution } from '../../export/statement.ts';
import { spokenFor, statementsOf } from '../../items/sources.ts';
import {
  addresseeOf,
  mediumOf,
  placeOf,
  speakerOf,
  statements,
  whenOf,
  wordsOf,
} from '../../items/statements.ts';
import type { Manner } from '../../settings.ts';
import { otherPlaces, placeReasons, standsForWords } from '../../words/reasons.ts';
import { timexLabel } from '../../words/time-label.ts';
import { listed, say } from '../../words/words.ts';
import type { Mark } from '../marks/marks.ts';
import { copy } from './copy.ts';
import { element } from './element.ts';
import { type Actions, frame, quoted, row } from './frame.ts';
import { type AskMap, placeMap } from './map.ts';
import { kindOfPlace, shareOf } from './words.ts';

/** How many statements and other places a card shows; the popup has them all. */
const MOST_STATEMENTS = 2;
const MOST_OTHERS = 3;
const LONGEST = 140;

export interface Story {
  analysis: Analysis;
  /** Every mark of the story, painted or not. */
  marks: readonly Mark[];
  askMap: AskMap;
  manner: Manner;
}

export function contentOf(mark: Mark, story: Story, actions: Actions): HTMLElement {
  switch (mark.kind) {
    case 'statement':
      return statementCard(mark, story, actions);
    case 'place':
      return placeCard(mark, story, actions);
    case 'date':
      return dateCard(mark, story, actions);
    default:
      return nameCard(mark, story, actions);
  }
}

type NameMark = Extract<Mark, { entity: Entity }>;

function nameCard(mark: NameMark, story: Story, actions: Actions): HTMLElement {
  const { entity } = mark;
  const source = story.analysis.sources.find((candidate) => candidate.entity === entity.id);
  return frame(
    mark,
    heading(mark, story),
    actions,
    element('p', { class: 'role', dir: 'auto' }, entity.roles[0]?.text ?? ''),
    source ? says(source, story, actions) : null,
  );
}

function heading(mark: NameMark, story: Story) {
  const all = story.marks.filter(
    (other) => 'entity' in other && other.entity.id === mark.entity.id && other.kind === mark.kind,
  );
  const at = all.findIndex((other) => other.start === mark.start);
  return {
    style: mark.style,
    manner: story.manner,
    kind: say(`card_${mark.kind}`),
    name: mark.entity.name,
    ...(at < 0 ? {} : { mentions: { all, at } }),
  };
}

/** What a source says: the first statements, and how much of all that is said it is. */
function says(source: Source, story: Story, actions: Actions): HTMLElement {
  const own = statementsOf(source, story.analysis);
  return element(
    'div',
    { class: 'says' },
    ...own
      .slice(0, MOST_STATEMENTS)
      .map((statement) =>
        quoted(
          shortened(wordsOf(statement, story.analysis.text)),
          statement.fragments[0]!.kind,
          say('card_to_statement'),
          () => actions.jump(statement.fragments[0]!.start, statement.fragments.at(-1)!.end),
        ),
      ),
    element('p', { class: 'note' }, shareOf(source, own.length)),
  );
}

const shortened = (words: string) =>
  words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …`;

function placeCard(mark: Extract<Mark, { entity: Entity }>, story: Story, actions: Actions): HTMLElement {
  const { entity, standsFor } = mark;
  const not = listed(otherPlaces(entity).slice(0, MOST_OTHERS));
  const why = placeReasons(entity);
  return frame(
    mark,
    heading(mark, story),
    actions,
    element('p', { class: 'note' }, kindOfPlace(entity.kind, entity.country)),
    standsFor && meant(standsForWords(standsFor, entity.name, story.analysis.lang)),
    placeMap(entity, story.askMap),
    element('dl', {}, why ? row(say('card_why'), why) : null, not ? row(say('card_not'), not) : null),
  );
}

function meant(standsFor: string): HTMLElement {
  return element(
    'p',
    { class: 'stands' },
    `${say('card_stands_for')} `,
    element('b', { dir: 'auto' }, standsFor),
  );
}

function statementCard(
  mark: Extract<Mark, { kind: 'statement' }>,
  { analysis, manner }: Story,
  actions: Actions,
): HTMLElement {
  const { quote } = mark;
  const statement = statements(analysis).find((candidate) => candidate.id === quote.attribution)!;
  const source = analysis.sources.find((candidate) => candidate.id === quote.source);
  const medium = mediumOf(statement);
  const to = addresseeOf(statement, analysis.text);
  const when = whenOf(statement, analysis);
  const where = placeOf(statement, analysis.text);
  const body = source ? spokenFor(source) : null;
  const { cue } = quote;
  return frame(
    mark,
    {
      style: mark.style,
      manner,
      kind: say(`card_${quote.kind}`),
      name: speakerOf(statement, analysis.text) ?? say('nobody_named'),
      told: !source?.entity,
    },
    actions,
    element(
      'p',
      { class: 'role', dir: 'auto' },
      source?.role ?? (source && !source.entity ? say(`source_${source.kind}`) : ''),
    ),
    element(
      'dl',
      {},
      cue ? row(say('card_said_how'), words(analysis.text.slice(cue.start, cue.end))) : null,
      medium ? row(say('card_medium'), words(medium)) : null,
      to ? row(say('card_to_whom'), words(to)) : null,
      when
        ? row(say('card_when'), timexLabel(when) ?? asWritten(analysis.text.slice(when.start, when.end)))
        : null,
      where ? row(say('card_where'), words(where)) : null,
      body ? row(say('card_speaks_for'), asWritten(body)) : null,
      source ? row(say('card_share'), shareOf(source, statementsOf(source, analysis).length)) : null,
    ),
    copy(say('card_copy'), () => statementWithAttribution(analysis, analysis.quotes.indexOf(quote))),
  );
}

/** A name or a date as the article has it, in the direction of its own letters. */
const asWritten = (text: string) => element('span', { dir: 'auto' }, text);

/** The article's own words, in its own type. */
const words = (text: string) => element('span', { class: 'words', dir: 'auto' }, `“${text}”`);

function dateCard(
  mark: Extract<Mark, { kind: 'date' }>,
  { analysis, manner }: Story,
  actions: Actions,
): HTMLElement {
  const { timex } = mark;
  const told = analysis.timeline.filter((entry) => analysis.timexes[entry.timex ?? -1] === timex);
  return frame(
    mark,
    {
      style: 'date',
      manner,
      kind: say('card_date'),
      name: timexLabel(timex) ?? analysis.text.slice(timex.start, timex.end),
    },
    actions,
    ...told
      .slice(0, 1)
      .map((entry) =>
        quoted(shortened(entry.summary), 'event', say('card_to_event'), () =>
          actions.jump(entry.start, entry.endOffset),
        ),
      ),
  );
}
