/**
 * The tagger: text, tokens, sentences and a language’s data in, TIMEX3 expressions out. Depends on
 * nothing else of the analysis.
 */
import type { Timex } from '../contract.ts';
import type { Sentence, Token } from '../text/structure.ts';
import type { Context } from './context.ts';
import type { Direction } from './direction.ts';
import type { Match, Said } from './expression.ts';
import type { TimeLanguage } from './language.ts';
import type { Period } from './period.ts';
import { recognise } from './recognise.ts';
import { resolve } from './resolve.ts';
import { isAmbiguous } from './resolve-date.ts';
import { Story } from './story.ts';
import { Words } from './words.ts';

/** Confidence in a date that readers take for either of two. */
const DOUBTFUL = 0.5;

export interface Tagged extends Timex {
  said: Said;
  period: Period | null;
  sentence: number;
}

/**
 * @param anchor day number of the speaker’s now (days since 1970-01-01), null if unknown: then only
 *   what needs no anchor is resolved and the rest is written with `X`.
 */
export function tagTime(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Pick<Sentence, 'firstToken' | 'endToken'>[],
  language: TimeLanguage,
  anchor: number | null,
): Tagged[] {
  const words = Words.of(text, tokens, sentences, language);
  const context: Context = {
    speech: anchor,
    story: new Story(),
    sentence: 0,
    direction: 'near',
    firm: false,
    newEvent: false,
    resumed: false,
    told: null,
    rangeStart: null,
  };
  let previous: { to: number; period: Period | null; said: Said } | null = null;
  /** The last year that words told: the word behind it, and its direction. */
  let year: { to: number; direction: Direction } | null = null;
  const tagged: Tagged[] = [];
  const matches = recognise(words, language);
  for (const [index, match] of matches.entries()) {
    const { from, to } = match;
    const said = withYearOfEnd(match, matches[index + 1], words, language);
    context.sentence = tokens[words.token[from]!]!.sentence;
    context.direction = directionOf(words, from, to, language);
    context.firm = context.direction === 'future' && language.dueIn(words, from, to);
    context.newEvent = previous !== null && language.nextEvent(words, previous.to, from);
    context.resumed =
      year !== null &&
      (language.resumes(words, year.to, from) ||
        (year.direction === 'future' && context.direction === 'past'));
    context.told = previous && isRetold(words, previous.to, from) ? instantOf(previous) : null;
    context.rangeStart =
      previous?.period && previous.said.kind === 'date' && language.joins(words, previous.to, from)
        ? previous.period
        : null;
    const { type, value, period } = resolve(said, context);
    previous = { to, period, said };
    if (said.kind === 'date' && said.year !== undefined) year = { to, direction: context.direction };
    if (value === '') continue;
    if (!context.told) remember(context, said, period);
    tagged.push({
      start: words.start[from]!,
      end: words.end[to - 1]!,
      type,
      value,
      mod: match.mod ?? null,
      by: `time/${match.by}`,
      confidence: said.kind === 'date' && isAmbiguous(said, anchor) ? DOUBTFUL : match.confidence,
      said,
      period,
      sentence: context.sentence,
    });
  }
  return tagged;
}

/** “4:52 am (2152 GMT)”: nothing but the bracket between. */
export const isRetold = (words: Words, to: number, from: number): boolean =>
  from === to + 1 && words.is(to, '(') && words.together(to - 1, from);

function instantOf({ said, period }: { said: Said; period: Period | null }): Context['told'] {
  if (said.kind !== 'time' || said.hour === undefined || period?.grain !== 'day') return null;
  return { day: period.index, minute: 60 * said.hour + (said.minute ?? 0) };
}

/** What later expressions lean on. A comparison (“a year earlier”) moves nothing. */
function remember({ story, sentence }: Context, said: Said, period: Period | null): void {
  if (said.kind === 'duration' && said.amounts[0]?.unit === 'M') story.addStretch(sentence);
  if (!period || (said.kind === 'shift' && said.comparable)) return;
  if (period.grain === 'quarter') {
    if (said.kind === 'date' && said.year === undefined) story.addQuarter(period, sentence);
    return;
  }
  if (said.kind === 'date' && said.year !== undefined) story.addYear(said.year, sentence);
  story.add(period, sentence);
}

/** “from July 23 to August 8, 2021”: the year told at the end of a range is that of its start. */
function withYearOfEnd(match: Match, next: Match | undefined, words: Words, language: TimeLanguage): Said {
  const { said } = match;
  if (
    said.kind !== 'date' ||
    said.month === undefined ||
    said.year !== undefined ||
    said.which ||
    said.within
  )
    return said;
  const end = next?.said;
  if (end?.kind !== 'date' || end.year === undefined || end.month === undefined) return said;
  if (!language.joins(words, match.to, next!.from)) return said;
  return { ...said, year: end.month >= said.month ? end.year : end.year - 1 };
}

function directionOf(words: Words, from: number, to: number, language: TimeLanguage): Direction {
  const lean = language.lean(words, from, to);
  if (lean < 0) return 'past';
  const tense = language.tense(words, from, to);
  // “was lowered until Sunday”: what ends may end soon.
  if (tense === 'past') return lean > 0 && language.lasts(words, from) ? 'near' : 'past';
  if (tense === 'future' || lean > 0) return 'future';
  return tense === 'present' ? 'now' : 'near';
}
