/** The words right beside a name: do they let it be a place, or make it part of something else? */
import type { PlaceWords } from '../../languages/place-words.ts';
import type { Draft } from '../draft.ts';
import { foldName } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Hit } from './gazetteer-names.ts';

export interface Surroundings {
  /** First word of its sentence. */
  first: boolean;
  /** Last word of its sentence, but for the mark. */
  last: boolean;
  /** After a title, so a person's name. */
  title: boolean;
  /** A capitalised word stands before or after, so it is a part of a longer name. */
  longerName: boolean;
  /** After `in`, `near` and the like. */
  inside: boolean;
  /** A region or country that has such a place follows: `Tyler, Texas`. */
  qualified: boolean;
  /** One word, and a word of the language or a forename first. */
  wordFirst: boolean;
}

const CAPITAL = /^\p{Lu}/u;

export function surroundings(
  draft: Draft,
  from: number,
  end: number,
  hits: readonly Hit[],
  gazetteer: Gazetteer,
  words: PlaceWords,
): Surroundings {
  const { tokens, text } = draft;
  const sentence = draft.sentences[tokens[from]!.sentence]!;
  const first = from === sentence.firstToken;
  const before = first ? '' : tokens[from - 1]!.text;
  const after = end < sentence.endToken ? tokens[end]!.text : '';
  const lowerBefore = before.toLowerCase();
  const lowerAfter = after.toLowerCase();
  const country = hits.some(({ place }) => gazetteer.level(place) === 0);
  const capitalBefore =
    CAPITAL.test(before) && from - 1 > sentence.firstToken && !words.placePrepositions.has(lowerBefore);
  // "U.S. President" is two names; "Paris University" is one.
  const capitalAfter =
    CAPITAL.test(after) &&
    !words.placePrepositions.has(lowerAfter) &&
    !(country && words.personTitles.has(lowerAfter));
  return {
    first,
    last: end >= sentence.endToken,
    title: words.personTitles.has(lowerBefore),
    longerName: capitalBefore || capitalAfter || after === '&' || /^[$€£]/.test(after),
    inside: words.inside.has(lowerBefore),
    qualified: isQualified(draft, end, sentence.endToken, hits, gazetteer, words),
    wordFirst:
      end - from === 1 &&
      words.wordsFirst.has(foldName(text.slice(tokens[from]!.start, tokens[end - 1]!.end))),
  };
}

function isQualified(
  draft: Draft,
  end: number,
  last: number,
  hits: readonly Hit[],
  gazetteer: Gazetteer,
  words: PlaceWords,
): boolean {
  const { tokens, text } = draft;
  if (end + 1 >= last || tokens[end]!.text !== ',') return false;
  const start = tokens[end + 1]!.start;
  for (let to = end + 2; to <= Math.min(last, end + 5); to++) {
    const printed = text.slice(start, tokens[to - 1]!.end);
    const code = words.regionAbbreviations.get(printed) ?? words.postalCodes.get(printed);
    const wider = code
      ? [gazetteer.regionPlace(code)]
      : gazetteer
          .find(printed)
          .filter(({ variant }) => !variant)
          .map(({ place }) => place)
          .filter((place) => gazetteer.level(place) < 2);
    for (const place of wider)
      for (const hit of hits)
        if (
          hit.place !== place &&
          gazetteer.level(hit.place) > 1 &&
          (gazetteer.regionOf(hit.place) === place ||
            (gazetteer.kind(place) === 'country' &&
              gazetteer.country(hit.place) === gazetteer.country(place)))
        )
          return true;
  }
  return false;
}
