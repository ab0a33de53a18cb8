import type { EntityType } from '../contract.ts';
import { covered } from '../text/covered.ts';
import type { NameStory } from './story.ts';
import type { TaggedName } from './tagged-name.ts';
import { Form } from './word-types.ts';

/** A name this sure keeps its type, whatever the rest of the story says. */
const FIRM = 0.85;
/** The stronger type must have so many times the evidence of the name's own. */
const LEAD = 2;
/** How sure a name must be somewhere for the same words to be marked where the model saw none. */
const MODEL = 0.5;
/** Part of that confidence that a name marked for being one elsewhere gets. */
const INHERITED = 0.7;

interface Evidence {
  person: number;
  place: number;
  organization: number;
  /** The surest mention. */
  best: number;
}

/**
 * One sense per story (Gale, Church & Yarowsky 1992; Krishnan & Manning 2006 for names): a doubtful name
 * takes the type that the same words have elsewhere in the story, the surname of a full name becomes a
 * person, and words that are surely a name elsewhere are marked where the model passed them over.
 */
export function settleNames(story: NameStory, tagged: readonly TaggedName[]): TaggedName[] {
  const names = expandAbbreviations(story, tagged);
  const evidence = new Map<string, Evidence>();
  const surnames = new Set<string>();
  const bodies = new Set<string>();
  for (const name of names) {
    weigh(evidence, keyOf(story, name.firstToken, name.endToken), name.type, name.confidence);
    // The last word of a full name speaks for the surname, the first less.
    if (name.endToken - name.firstToken < 2) continue;
    if (name.type === 'organization' && name.confidence >= FIRM)
      bodies.add(keyOf(story, name.firstToken, name.firstToken + 1));
    if (name.type !== 'person') continue;
    const surname = keyOf(story, name.endToken - 1, name.endToken);
    weigh(evidence, surname, 'person', name.confidence);
    if (name.confidence >= FIRM) surnames.add(surname);
  }
  const settled = names.map((name) =>
    settle(
      name,
      evidence.get(keyOf(story, name.firstToken, name.endToken))!,
      isAbbreviation(story, name),
      isSurname(story, name, surnames),
      bodies.has(keyOf(story, name.firstToken, name.endToken)) &&
        !surnames.has(keyOf(story, name.firstToken, name.endToken)),
    ),
  );
  return addMissed(story, settled, evidence);
}

/** “Board of Inland Fisheries (BIF)”: an abbreviation in brackets is what the name before it is. */
function expandAbbreviations(story: NameStory, names: readonly TaggedName[]): TaggedName[] {
  const result: TaggedName[] = [];
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    result.push(name);
    const open = name.endToken;
    const short = story.tokens[open + 1]?.text ?? '';
    if (story.tokens[open]?.text !== '(' || story.tokens[open + 2]?.text !== ')') continue;
    if (!abbreviates(story, short, name)) continue;
    const next = names[i + 1];
    const known = next && next.firstToken === open + 1 && next.endToken === open + 2;
    if (next && !known && next.firstToken <= open + 1) continue;
    if (known) i++;
    // People are not abbreviated so.
    const type = name.type === 'person' ? 'organization' : name.type;
    result[result.length - 1] = { ...name, type };
    result.push({
      firstToken: open + 1,
      endToken: open + 2,
      type,
      confidence: Math.max(known && next.type === type ? next.confidence : 0, name.confidence * 0.95),
      metonymic: 0,
    });
  }
  return result;
}

/** The capitals of the name's words, in order, with none left over; small letters of the abbreviation are free. */
function abbreviates(story: NameStory, short: string, { firstToken, endToken }: TaggedName): boolean {
  const capitals = short.replace(/[^\p{Lu}]/gu, '');
  if (short.length < 2 || short.length > 8 || capitals.length < 2) return false;
  let at = 0;
  let words = 0;
  for (let t = firstToken; t < endToken; t++) {
    if (!story.isCapital(t)) continue;
    // “France-Presse” has two.
    for (const part of story.tokens[t]!.text.split('-')) {
      words++;
      if (part[0] === capitals[at]) at++;
    }
  }
  return at === capitals.length && words - at <= 1;
}

function weigh(evidence: Map<string, Evidence>, key: string, type: EntityType, confidence: number): void {
  let found = evidence.get(key);
  if (!found) {
    found = { person: 0, place: 0, organization: 0, best: 0 };
    evidence.set(key, found);
  }
  found[type] += confidence;
  found.best = Math.max(found.best, confidence);
}

/** “EFE”: capitals throughout are hardly a person’s name. */
function isAbbreviation(story: NameStory, { firstToken, endToken }: TaggedName): boolean {
  const type = story.typeOf[firstToken]!;
  return (
    endToken - firstToken === 1 &&
    (story.types.flags[type]! & Form.allCaps) !== 0 &&
    story.types.length[type]! <= 5
  );
}

function settle(
  name: TaggedName,
  evidence: Evidence,
  abbreviation: boolean,
  surnameOf: boolean,
  shortForBody: boolean,
): TaggedName {
  if (abbreviation && name.type === 'person' && evidence.organization > 0.5)
    return { ...name, type: 'organization' };
  if (surnameOf && evidence.person > evidence.place) return { ...name, type: 'person', metonymic: 0 };
  if (name.confidence >= FIRM) return name;
  if (shortForBody && name.type === 'person' && evidence.organization > evidence.person + evidence.place)
    return { ...name, type: 'organization', metonymic: 0 };
  const type = strongest(evidence);
  if (type === name.type || evidence[type] < LEAD * evidence[name.type]) return name;
  // A nation's team is an organization here and a place there, in the same story.
  if (type === 'place' && name.type === 'organization' && name.confidence > 0.5) return name;
  return { ...name, type, metonymic: 0 };
}

/** “both Holm and Lund” of a Dana Lund: a place neither acts there nor is somebody in it. */
function isSurname(story: NameStory, name: TaggedName, surnames: ReadonlySet<string>): boolean {
  const { firstToken, endToken, type, metonymic } = name;
  if (type !== 'place' || endToken - firstToken > 1 || metonymic >= 0.5) return false;
  if (!surnames.has(keyOf(story, firstToken, endToken))) return false;
  const before = story.tokens[firstToken - 1]?.text.toLowerCase() ?? '';
  return !story.language.placePrepositions.has(before) && !story.language.articles.has(before);
}

function strongest(evidence: Evidence): EntityType {
  const { person, place, organization } = evidence;
  if (person >= place && person >= organization) return 'person';
  return place >= organization ? 'place' : 'organization';
}

/** Looks for known names, up to three words, among the capitalised words that are no part of a name. */
function addMissed(
  story: NameStory,
  names: TaggedName[],
  evidence: ReadonlyMap<string, Evidence>,
): TaggedName[] {
  const taken = covered(names, story.tokens.length);
  const added: TaggedName[] = [];
  for (const sentence of story.sentences) {
    for (let t = sentence.firstToken; t < sentence.endToken; t++) {
      if (taken[t] || story.runStart[t]! < 0) continue;
      const from = story.runStart[t]!;
      const end = story.runEnd[t]!;
      // The whole run, or nothing: a part of it is another name's.
      if (t === from && end - from <= 3 && free(taken, from, end)) {
        const found = evidence.get(keyOf(story, from, end));
        if (found && found.best >= MODEL && isDistinct(story, from, end, sentence.firstToken))
          added.push({
            firstToken: from,
            endToken: end,
            type: strongest(found),
            confidence: found.best * INHERITED,
            metonymic: 0,
          });
      }
      t = end - 1;
    }
  }
  if (added.length === 0) return names;
  return [...names, ...added].sort((a, b) => a.firstToken - b.firstToken);
}

function free(taken: Uint8Array, from: number, end: number): boolean {
  for (let t = from; t < end; t++) if (taken[t]) return false;
  return true;
}

/** Not a word of the language that only begins the sentence. */
function isDistinct(story: NameStory, from: number, end: number, sentenceStart: number): boolean {
  const type = story.typeOf[from]!;
  if (end - from === 1 && story.types.length[type]! < 3) return false;
  return from > sentenceStart || end - from > 1 || story.lowerSeen[story.types.lowerId[type]!] === 0;
}

/** Words as written; capitals throughout and mixed writing of one name are one. */
function keyOf(story: NameStory, from: number, end: number): string {
  let key = '';
  for (let t = from; t < end; t++) {
    const { text } = story.tokens[t]!;
    const shout = story.types.flags[story.typeOf[t]!]! & Form.allCaps && text.length > 4;
    key += `${shout ? text[0] + text.slice(1).toLowerCase() : text} `;
  }
  return key;
}
