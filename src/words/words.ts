/**
 * The tool's own words, from `_locales`, and numbers and dates in the same language. A message may
 * hold `$1` … `$9`; one that counts has a message a plural category (`people_one`, `people_other`).
 *
 * The browser's own `i18n` knows one language, the browser's. Where the reader chose another, the words
 * come from the bundled file of that language (`language.ts`).
 */
import type messages from '../_locales/en/messages.json';
import { api } from '../content-api.ts';

export type MessageKey = keyof typeof messages;

/** Messages that count, by their name without the category. */
export type CountKey = MessageKey extends infer Key
  ? Key extends `${infer Name}_other`
    ? Name
    : never
  : never;

/** One language's messages, by their keys, and the BCP 47 tag for its dates and numbers. */
export interface Words {
  locale: string;
  messages: Record<string, string>;
}

/** @param file a `messages.json` */
export function wordsFrom(file: Record<string, { message: string }>, tag: string): Words {
  return {
    locale: tag,
    messages: Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message])),
  };
}

let spoken: Words | null = null;

/** From now on these words; null: the browser's language. */
export function speak(words: Words | null): void {
  spoken = words;
}

function message(key: string, parts: string[] = []): string {
  if (!spoken) return api.i18n.getMessage(key, parts);
  return (spoken.messages[key] ?? '').replace(/\$([1-9])/g, (_, n) => parts[Number(n) - 1] ?? '');
}

export function say(key: MessageKey, ...parts: string[]): string {
  return message(key, parts.map(isolated));
}

/** Letters of right-to-left scripts, and the characters that turn the direction of what stands behind them. */
const TURNS =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * In a right-to-left interface a name in Latin letters would pull the words beside it into its own
 * direction, as a name in Arabic would in any other and a hostile one everywhere; so it is put between
 * U+2068 and U+2069 (Unicode Bidirectional Algorithm, isolates).
 */
function isolated(part: string): string {
  return direction() === 'rtl' || TURNS.test(part) ? `\u2068${closed(part)}\u2069` : part;
}

/** Without ends of isolates that it did not begin, and with those of the ones that it did. */
function closed(part: string): string {
  let open = 0;
  const kept = part.replace(/[\u2066-\u2069]/g, (mark) => {
    if (mark !== '\u2069') open++;
    else if (open) open--;
    else return '';
    return mark;
  });
  return kept + '\u2069'.repeat(open);
}

/** Notes one after the other: “on Monday”, paragraph 3. */
export function joined(notes: (string | null | undefined | false)[]): string {
  return strung(notes, comma());
}

/** What has commas in it, one after the other: Paris, Texas; Paris, Ontario. */
export function listed(parts: (string | null | undefined | false)[]): string {
  return strung(parts, `${message('semicolon')} `);
}

/** The comma of the language, with the space behind it. */
export const comma = (): string => `${message('comma')} `;

function strung(parts: (string | null | undefined | false)[], between: string): string {
  return parts
    .filter((part): part is string => Boolean(part))
    .map(isolated)
    .join(between);
}

/** The message for a key that is only known while running, or null where there is none. */
export function sayIfKnown(key: string): string | null {
  return message(key) || null;
}

export function count(key: CountKey, n: number, ...parts: string[]): string {
  const category = new Intl.PluralRules(locale()).select(n);
  const all = [number(n), ...parts.map(isolated)];
  return message(`${key}_${category}`, all) || message(`${key}_other`, all);
}

/**
 * The language of the words: the browser's own if there are words for it, with its region for dates
 * and numbers, else English. `@@ui_locale` would name a language that the words are not in.
 */
export function locale(): string {
  return spoken?.locale ?? withRegion(message('locale') || 'en');
}

/** A language with the browser's region, where the browser speaks it too. */
export function withRegion(language: string): string {
  const browser = api.i18n.getUILanguage().replace('_', '-');
  return browser.split('-')[0] === language ? browser : language;
}

export function direction(): 'ltr' | 'rtl' {
  return message('direction') === 'rtl' ? 'rtl' : 'ltr';
}

export function number(n: number): string {
  return new Intl.NumberFormat(locale()).format(n);
}

export function percent(share: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** The country's name in the language of the interface. @param code ISO 3166-1 alpha-2 */
export function countryName(code: string | null | undefined): string | null {
  if (!code || !/^[A-Z]{2}$/.test(code)) return null;
  return new Intl.DisplayNames([locale()], { type: 'region', fallback: 'code' }).of(code) ?? null;
}

/** The name of a language. @param tag BCP 47; what is none is given back */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([locale()], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** “a, b and c” */
export function list(parts: string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(parts);
}

/** Sets language and direction of an own page, or of the part of it that holds the tool's words. */
export function dress(element: HTMLElement): void {
  element.lang = locale();
  element.dir = direction();
}
