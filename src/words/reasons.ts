/** Why an item is there and how sure it is, in words. The ids of rules and models stay in the exports. */
import { DOUBTFUL, type Entity, type Notice, type StandsFor } from '../analysis/contract.ts';
import { countryName, joined, languageName, listed, locale, type MessageKey, number, say } from './words.ts';

/**
 * Confidence in four grades. A figure would promise more than the models can keep: they are as sure of
 * much that is wrong.
 */
export function grade(confidence: number): string {
  if (confidence >= 0.9) return say('grade_very_likely');
  if (confidence >= 0.7) return say('grade_likely');
  return say(confidence >= DOUBTFUL ? 'grade_unsure' : 'grade_doubtful');
}

/** The rules and models of a room that a message is for; ids that are missing here are told by their room, `FOUND_IN`. */
const RULES: Partial<Record<MessageKey, string>> = {
  by_model: 'names/crf',
  by_apposition: 'names/apposition',
  by_ministry: 'names/ministry',
  by_dateline: 'names/dateline',
  by_government_verb: 'places/subject',
  by_act_from: 'places/act-from',
  by_seat: 'places/seat',
  by_name_beside: 'statements/signed label headline',
  by_colon: 'statements/colon-before colon',
  by_continued: 'statements/continued',
  by_quotation: 'statements/quotation fragment that-quoted quotations-alone',
  by_cue_behind: 'statements/before-cue around-cue inverted as-said',
  by_according_to: 'statements/according-to',
  by_counted: 'time/weekday day-word ago the-unit which-unit week-of reference',
  by_clock: 'time/clock part-of-day moment',
  by_length: 'time/duration bare-units stretch accounting-stretch set',
  by_event_name: 'timeline/noun',
  by_sequel: 'timeline/sequel',
};

const FOUND_BY = new Map(
  (Object.entries(RULES) as [MessageKey, string][]).flatMap(([key, rules]) => {
    const [room, names] = rules.split('/') as [string, string];
    return names.split(' ').map((name): [string, MessageKey] => [`${room}/${name}`, key]);
  }),
);

const FOUND_IN: Record<string, MessageKey> = {
  names: 'by_model',
  places: 'by_gazetteer',
  statements: 'by_cue_before',
  time: 'by_date',
  timeline: 'by_clause',
};

export function foundBy(id: string): string {
  return say(FOUND_BY.get(id) ?? FOUND_IN[id.split('/', 1)[0]!] ?? 'by_rule');
}

/** Why this one of several places; in the story's language where the reading is older than the codes. */
export function placeReasons({ name: own, why, reasons }: Entity): string | null {
  // “Lebanon: same country as Lebanon” says nothing.
  const telling = reasons?.filter(({ name }) => name !== own);
  return telling?.length
    ? listed(telling.map(({ code, name = '' }) => say(`chosen_${code}`, name)))
    : why || null;
}

/** In degrees either way: a second entry of the same town. */
const SAME_TOWN = 0.5;

/** The other places of the name, likeliest first; many names have region and country in them. */
export function otherPlaces({
  lat,
  lon,
  candidates = [],
}: Pick<Entity, 'lat' | 'lon' | 'candidates'>): string[] {
  return candidates
    .filter(
      (other) => Math.max(Math.abs(other.lat - (lat ?? 99)), Math.abs(other.lon - (lon ?? 999))) > SAME_TOWN,
    )
    .map(({ name, country }) => (name.includes(',') ? name : joined([name, countryName(country)])));
}

/**
 * Whom a place stands for: in the story's own words where the interface speaks its language.
 * @param name of the place, for what governs only itself
 * @param lang of the story
 */
export function standsForWords(
  { standsFor, office, officeOf }: StandsFor,
  name: string,
  lang: string,
): string {
  if (!office || locale().split('-')[0] === lang.split('-')[0]) return standsFor;
  return say(`office_${office}`, countryName(officeOf) ?? name);
}

export function noticeWords({ code, parts }: Notice): string {
  const said = parts.map((part) => {
    if (code === 'otherLanguage') return languageName(part.split('-', 1)[0]!);
    return code === 'cut' ? number(Number(part)) : part;
  });
  return say(`notice_${code}`, ...said);
}
