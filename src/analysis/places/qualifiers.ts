/**
 * What the words around a place mention say about where it lies: `Paris, Texas`, `Bakhmut in eastern
 * Ukraine`, `Syria’s Idlib province`, `the Iraqi town of Samarra`.
 */
import type { PlaceWords } from '../../languages/place-words.ts';
import type { Draft, DraftMention } from '../draft.ts';
import type { Gazetteer } from './gazetteer.ts';
import { hitsOf } from './mentions.ts';

export interface Qualifier {
  /** The mention beside which the words stand. */
  qualified: DraftMention;
  /** Places that the qualifying words can mean: countries, regions, counties, towns nearby. */
  wider: readonly number[];
  /** The words, for the reader. */
  text: string;
  /** 1 for `Paris, Texas`; less for looser constructions. */
  strength: number;
  /** The mention that is the qualifier, if it is one: it is qualified in turn. */
  mention: DraftMention | null;
}

/** The gazetteer's level of states and provinces; countries have a lower one, counties and towns a higher. */
const FIRST_LEVEL = 1;

/** `follows`: the place mentions of the story by first token. */
export function qualifiersOf(
  draft: Draft,
  mention: DraftMention,
  follows: ReadonlyMap<number, DraftMention>,
  gazetteer: Gazetteer,
  words: PlaceWords,
): Qualifier[] {
  const found: Qualifier[] = [];
  const { tokens, text } = draft;
  const sentence = draft.sentences[tokens[mention.firstToken]!.sentence]!;
  const at = (i: number) => (i >= sentence.firstToken && i < sentence.endToken ? tokens[i]!.text : '');
  const add = (mentioned: DraftMention, strength: number, lowest = Number.POSITIVE_INFINITY) => {
    const printed = text.slice(mentioned.start, mentioned.end);
    const wider = hitsOf(printed, gazetteer, words)
      .map(({ place }) => place)
      .filter((place) => gazetteer.level(place) <= lowest);
    if (wider.length > 0)
      found.push({ qualified: mention, wider, text: printed, strength, mention: mentioned });
  };
  // “Oslo, Hamburg, Bergen and Malmö” lists towns, though there is a county of Bergen with a Hamburg near it.
  const inRow = (next: DraftMention) =>
    (follows.has(next.endToken + 1) && at(next.endToken) !== ',') ||
    (at(mention.firstToken - 1) === ',' && mentionEndingAt(mention.firstToken - 1, follows) !== null);

  // "Paris, Texas", "Tripoli (Lebanon)", and what follows once more: "Paris, Lamar County, Texas".
  let end = mention.endToken;
  for (let depth = 0; depth < 2; depth++) {
    const mark = at(end);
    if (mark !== ',' && mark !== '(') break;
    const next = follows.get(end + 1);
    if (next) {
      add(next, depth === 0 ? 1 : 0.7, inRow(next) ? FIRST_LEVEL : undefined);
      end = next.endToken;
      continue;
    }
    const code = words.postalCodes.get(at(end + 1));
    const place = code === undefined ? -1 : gazetteer.regionPlace(code);
    if (place >= 0)
      found.push({ qualified: mention, wider: [place], text: at(end + 1), strength: 1, mention: null });
    break;
  }
  // "Bakhmut in eastern Ukraine", "the mayor of Tripoli, in northern Lebanon".
  end = mention.endToken;
  if (at(end) === ',') end++;
  if (words.genericNouns.has(at(end))) end++;
  if (isLocative(at(end), words)) {
    for (let i = end + 1; i <= end + 4; i++) {
      const next = follows.get(i);
      if (next) {
        add(next, 0.6);
        break;
      }
      if (!isFiller(at(i), words)) break;
    }
  }
  // "Syria’s Idlib province", "the Iraqi town of Samarra", "Texas town of Paris".
  for (let i = mention.firstToken - 1; i >= mention.firstToken - 5; i--) {
    const word = at(i);
    const lower = word.toLowerCase();
    const country = words.demonyms.get(lower);
    if (country !== undefined) {
      const place = gazetteer.countryPlace(country);
      if (place >= 0)
        found.push({ qualified: mention, wider: [place], text: word, strength: 0.7, mention: null });
      break;
    }
    const before = mentionEndingAt(i + 1, follows);
    if (before && i < mention.firstToken - 1) {
      add(before, 0.6);
      break;
    }
    if (!/^[’']s?$/.test(word) && !isFiller(word, words) && !words.of.has(lower)) break;
  }
  return found;
}

function isFiller(word: string, words: PlaceWords): boolean {
  const lower = word.toLowerCase();
  return words.articles.has(lower) || words.genericNouns.has(lower) || isLocative(lower, words);
}

/** “in”, “near”, “northern”; “from Memphis to Milan” says nothing of where Milan lies. */
const isLocative = (word: string, words: PlaceWords) => words.inside.has(word) || words.compass.has(word);

function mentionEndingAt(end: number, follows: ReadonlyMap<number, DraftMention>): DraftMention | null {
  for (let first = end - 1; first >= end - 5; first--) {
    const mention = follows.get(first);
    if (mention) return mention.endToken === end ? mention : null;
  }
  return null;
}
