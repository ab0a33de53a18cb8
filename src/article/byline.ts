import { monthOf } from '../wire/months.ts';
import type { BodyFacts } from './body-facts.ts';
import { type Item, namesIn } from './json-ld.ts';

/** Lines above the text that may be its byline, and the longest of them in characters. */
const ABOVE = 20;
const LONGEST = 160;
const MOST = 300;

const LABEL = /^\s*(?:by|von|par|por|di|av|af)\s+(?=\p{Lu})/iu;
/** What follows a name with the day and hour that are printed in its line. */
const STAMP = // bounded: lines of fewer than 160 characters
  /(?:^|[\s|•·,;:(–—-]+)(?:last|updated|published|posted|modified|on|at|today|yesterday|mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}\.?[\s|•·,;:(–—-]*$/iu;

/** Who wrote it: as the page's record names them, else the line above the text, else as `meta` says; null if nobody. */
export function bylineOf(item: Item | undefined, meta: string | null, { above }: BodyFacts): string | null {
  const names = [...new Set(namesIn(item?.author).map((name) => name.trim().replace(LABEL, '')))].filter(
    isName,
  );
  if (names.length) return names.join(', ').slice(0, MOST);
  for (const { text, mark } of [...above].reverse().slice(0, ABOVE)) {
    if (text.length >= LONGEST || !(mark === 'byline' || LABEL.test(text))) continue;
    const line = withoutStamp(text.replace(LABEL, ''));
    if (line) return line;
  }
  return meta && isName(meta) ? meta : null;
}

/** Accounts that publish what others wrote are nobody. */
const isName = (name: string) =>
  /\p{L}/u.test(name) && !/^https?:|^(?:admin(?:istrator)?|webmaster|root|null|undefined)$/i.test(name);

/** The line up to its date and time; null where nothing but those is in it. No name holds a digit. */
function withoutStamp(line: string): string | null {
  const at = line.search(/\d/);
  let name = at < 0 ? line : line.slice(0, at);
  // A name may look like a month (“Marsh”): it is one next to a day or year, and once.
  // bounded: lines of fewer than 160 characters
  const word = at >= 0 && /(\p{L}+)\.?[\s|•·,;:(–—-]*$/u.exec(name);
  if (word && monthOf(word[1]!) !== null && !/^\d{1,2}[:.h]\d/.test(line.slice(at)))
    name = name.slice(0, word.index);
  for (let shorter = name; at >= 0; name = shorter) {
    shorter = name.replace(STAMP, '');
    if (shorter === name) break;
  }
  // bounded: lines of fewer than 160 characters
  name = name.replace(/^[\s|•·,;:–—-]+|[\s|•·,;:(–—-]+$/gu, '');
  return /\p{Lu}|\p{Lo}/u.test(name) && !/^follow\s/i.test(name) ? name : null;
}
