/** Why an item is there and how sure it is, in words. The ids of rules and models stay in the exports. */
import type { Entity, Notice, StandsFor } from '../analysis/contract.ts';
import { countryName, languageName, listed, locale, type MessageKey, number, say } from './words.ts';

/**
 * Confidence in four grades. A figure would promise more than the models can keep: they are as sure of
 * much that is wrong. Below one half an item is doubtful (contract, `Provenance.confidence`).
 */
export function grade(confidence: number): string {
  if (confidence >= 0.9) return say('grade_very_likely');
  if (confidence >= 0.7) return say('grade_likely');
  return say(confidence >= 0.5 ? 'grade_unsure' : 'grade_doubtful');
}

/** By the id of the rule or model; ids that are missing here are told by their room, `FOUND_IN`. */
const FOUND_BY: Record<string, MessageKey> = {
  'names/crf': 'by_model',
  'names/apposition': 'by_apposition',
  'names/ministry': 'by_ministry',
  'names/dateline': 'by_dateline',
  'places/subject': 'by_government_verb',
  'places/act-from': 'by_act_from',
  'places/seat': 'by_seat',
  'statements/signed': 'by_name_beside',
  'statements/label': 'by_name_beside',
  'statements/headline': 'by_name_beside',
  'statements/colon-before': 'by_colon',
  'statements/colon': 'by_colon',
  'statements/continued': 'by_continued',
  'statements/quotation': 'by_quotation',
  'statements/fragment': 'by_quotation',
  'statements/that-quoted': 'by_quotation',
  'statements/quotations-alone': 'by_quotation',
  'statements/before-cue': 'by_cue_behind',
  'statements/around-cue': 'by_cue_behind',
  'statements/inverted': 'by_cue_behind',
  'statements/as-said': 'by_cue_behind',
  'statements/according-to': 'by_according_to',
  'time/weekday': 'by_counted',
  'time/day-word': 'by_counted',
  'time/ago': 'by_counted',
  'time/the-unit': 'by_counted',
  'time/which-unit': 'by_counted',
  'time/week-of': 'by_counted',
  'time/reference': 'by_counted',
  'time/clock': 'by_clock',
  'time/part-of-day': 'by_clock',
  'time/moment': 'by_clock',
  'time/duration': 'by_length',
  'time/bare-units': 'by_length',
  'time/stretch': 'by_length',
  'time/accounting-stretch': 'by_length',
  'time/set': 'by_length',
  'timeline/noun': 'by_event_name',
  'timeline/sequel': 'by_sequel',
};

const FOUND_IN: Record<string, MessageKey> = {
  names: 'by_model',
  places: 'by_gazetteer',
  statements: 'by_cue_before',
  time: 'by_date',
  timeline: 'by_clause',
};

export function foundBy(id: string): string {
  return say(FOUND_BY[id] ?? FOUND_IN[id.split('/', 1)[0]!] ?? 'by_rule');
}

/** Why this one of several places; in the story's language where the reading is older than the codes. */
export function placeReasons({ name: own, why, reasons }: Entity): string | null {
  // “Lebanon: same country as Lebanon” says nothing.
  const telling = reasons?.filter(({ name }) => name !== own);
  return telling?.length
    ? listed(telling.map(({ code, name = '' }) => say(`chosen_${code}`, name)))
    : why || null;
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
