/** What could not be done, as a code for those who speak another language and as a sentence in English. */
import type { Analysis, Notice, NoticeCode } from './contract.ts';

const ENGLISH: Record<NoticeCode, string> = {
  otherLanguage: 'In this language ({0}) only the agency, the dateline and quotation marks are read.',
  unknownLanguage: 'In this language only the agency, the dateline and quotation marks are read.',
  cut: 'Only the first {0} characters were read.',
  noNames: 'Names are not marked: {0}',
  noPlaces: 'Places are not located: {0}',
  noDay: 'The day of publication is not known, so “Monday” or “last week” have no date.',
  noText: 'There is no text to read.',
  badDate: 'The date of publication was not understood: {0}',
  badAddress: 'The address was not understood: {0}',
};

export function notice(code: NoticeCode, ...parts: string[]): Notice {
  return { code, parts };
}

export function inEnglish({ code, parts }: Notice): string {
  return ENGLISH[code].replace(/\{(\d)\}/g, (_, i) => parts[Number(i)] ?? '');
}

/** Whether the story's language has a folder: of another one only the quotation marks are read. */
export const isReadFully = ({ noticeCodes }: Pick<Analysis, 'noticeCodes'>): boolean =>
  !noticeCodes.some(({ code }) => code === 'otherLanguage' || code === 'unknownLanguage');

/** Adds what came to light outside the analysis, in reading the input. */
export function addNotices(analysis: Analysis, notices: readonly Notice[]): void {
  analysis.noticeCodes.push(...notices);
  analysis.notices.push(...notices.map(inEnglish));
}
