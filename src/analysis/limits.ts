/** What the whole reading lacked, for the reader. */
import type { Language } from '../languages/language.ts';
import type { Notice } from './contract.ts';
import type { Draft } from './draft.ts';
import { notice } from './notices.ts';
import { anchorDay } from './time/anchor.ts';

export function limitsOf({ input, text, language, lang, wire }: Draft): Notice[] {
  if (!text.trim()) return [notice('noText')];
  const limits: Notice[] = [];
  if (lang === 'und') limits.push(notice('unknownLanguage'));
  else if (!language || isLeast(language)) limits.push(notice('otherLanguage', lang));
  else if (anchorDay(wire.dateline?.date, input.published) === null) limits.push(notice('noDay'));
  if (text.length < input.text.length) limits.push(notice('cut', String(text.length)));
  return limits;
}

/** Nothing more is read with such a folder than without one. */
const isLeast = ({ names, places, statements, time }: Language) => !names && !places && !statements && !time;
