/**
 * Place mentions by the gazetteer alone: what the tagger left unmarked, or everything where there is
 * no tagger. A capitalised run of words that the gazetteer knows is taken unless it is part of a
 * longer name, follows a person's title, or is a word of the language first.
 */
import type { PlaceWords } from '../../languages/place-words.ts';
import type { Draft, Step, Token } from '../draft.ts';
import type { Resources } from '../resources.ts';
import { foldName } from './fold.ts';
import type { Gazetteer, Hit } from './gazetteer.ts';
import { placeWordsOf } from './mentions.ts';

/** Longest name looked up, in tokens: `Democratic Republic of the Congo`, `Prince George ’s County`. */
const LONGEST = 6;

function findPlaces(draft: Draft, { gazetteer }: Resources): void {
  const words = placeWordsOf(draft);
  if (!gazetteer || !words) return;
  const taken = takenTokens(draft);
  const { tokens } = draft;
  const added: number[] = [];
  for (const sentence of draft.sentences) {
    const shouted = isShouted(tokens, sentence.firstToken, sentence.endToken);
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (taken[i] || !startsName(tokens[i]!)) continue;
      const end = longestName(draft, i, sentence.endToken, gazetteer, words, taken);
      if (end === i) continue;
      if (!shouted && standsAlone(draft, i, end, sentence.firstToken, sentence.endToken, gazetteer, words)) {
        added.push(i, end);
      }
      i = end - 1;
    }
  }
  for (let k = 0; k < added.length; k += 2) {
    const firstToken = added[k]!;
    const endToken = added[k + 1]!;
    draft.mentions.push({
      start: tokens[firstToken]!.start,
      end: tokens[endToken - 1]!.end,
      type: 'place',
      entity: '',
      by: 'places/gazetteer',
      confidence: 0.6,
      firstToken,
      endToken,
    });
  }
  if (added.length > 0) draft.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

function takenTokens(draft: Draft): Uint8Array {
  const taken = new Uint8Array(draft.tokens.length);
  for (const { firstToken, endToken } of draft.mentions) taken.fill(1, firstToken, endToken);
  return taken;
}

const CAPITAL = /^\p{Lu}/u;
const WORD = /^[\p{L}\p{N}]/u;

function startsName(token: Token): boolean {
  return CAPITAL.test(token.text);
}

/** A line in capitals says nothing about which of its words are names. */
function isShouted(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const { text } = tokens[i]!;
    if (!WORD.test(text)) continue;
    words++;
    if (CAPITAL.test(text)) capitals++;
  }
  return words > 5 && capitals > words * 0.8;
}

/** End of the longest name that starts at token `from`; `from` itself if there is none. */
function longestName(
  draft: Draft,
  from: number,
  to: number,
  gazetteer: Gazetteer,
  words: PlaceWords,
  taken: Uint8Array,
): number {
  const { tokens, text } = draft;
  const start = tokens[from]!.start;
  let best = from;
  for (let end = from + 1; end <= Math.min(to, from + LONGEST); end++) {
    const last = tokens[end - 1]!;
    if (taken[end - 1] || (!WORD.test(last.text) && !/^[’']/.test(last.text))) break;
    if (!CAPITAL.test(last.text)) continue;
    const printed = text.slice(start, last.end);
    if (gazetteer.findKey(foldName(printed)).length > 0) best = end;
    else if (end === from + 1 && words.regionAbbreviations.has(printed)) best = end;
  }
  return best;
}

function standsAlone(
  draft: Draft,
  from: number,
  end: number,
  first: number,
  last: number,
  gazetteer: Gazetteer,
  words: PlaceWords,
): boolean {
  const { tokens, text } = draft;
  const printed = text.slice(tokens[from]!.start, tokens[end - 1]!.end);
  const before = from > first ? tokens[from - 1]! : null;
  const after = end < last ? tokens[end]! : null;
  const key = foldName(printed);
  const hits = gazetteer.findKey(key);
  const country = hits.some(({ place }) => gazetteer.level(place) === 0);
  const lowerBefore = before?.text.toLowerCase() ?? '';
  const lowerAfter = after?.text.toLowerCase() ?? '';
  if (printed.length < 4 && printed !== printed.toUpperCase() && !words.regionAbbreviations.has(printed))
    return false;
  if (words.personTitles.has(lowerBefore)) return false;
  if (after && CAPITAL.test(after.text) && !words.placePrepositions.has(lowerAfter)) {
    if (!(country && words.personTitles.has(lowerAfter))) return false;
  }
  // "Washington-based" and "Iran-backed" are one token and no mention.
  if (before && CAPITAL.test(before.text) && from - 1 > first) {
    if (!words.placePrepositions.has(lowerBefore)) return false;
  }
  const single = end - from === 1;
  const preposition = words.placePrepositions.has(lowerBefore);
  const qualified = isQualified(draft, end, last, hits, gazetteer, words);
  if (single && words.wordsFirst.has(key)) return qualified;
  if (qualified || preposition || country) return true;
  const large = hits.some(({ place, variant }) => !variant && gazetteer.logSize(place) > 15.5);
  if (from === first) return large || !single;
  return true;
}

/** A region or country that one of the hits lies in follows after a comma. */
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
          .map(({ place }) => place)
          .filter((place) => gazetteer.level(place) < 2);
    for (const place of wider)
      for (const hit of hits)
        if (
          gazetteer.regionOf(hit.place) === place ||
          (gazetteer.level(place) === 0 && gazetteer.country(hit.place) === gazetteer.country(place))
        )
          return true;
  }
  return false;
}

export const gazetteerPlaces: Step = { name: 'places/find-places', run: findPlaces };
