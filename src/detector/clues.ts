/** Does a text or an address name a wire agency at all? Quicker and coarser than `wire/find-agencies.ts`. */
import type { Clues } from '../wire/pack-clues.ts';

/** Put here by the build, see `wire/pack-clues.ts`. */
declare const AGENCY_CLUES: Clues;
const CLUES = AGENCY_CLUES;

/** Letters and digits; whatever is printed between words of any script ends one. */
const WORD =
  /[0-9A-Za-z\xaa\xba\xc0-\xd6\xd8-\xf6\xf8-\u060b\u060d-\u061a\u061c-\u061e\u0620-\u0963\u0966-\u1fff\u2c00-\u2dff\u3040-\ufdff\ufe70-\ufeff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc]+/g;

/** Names by their first word. */
function byFirstWord(names: string): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const name of names.split('|')) {
    const word = name.match(WORD)?.[0] ?? '';
    map.set(word, [...(map.get(word) ?? []), name]);
  }
  return map;
}

let names: Map<string, string[]> | null = null;
let marks: Map<string, string[]>;

/** Every agency that `findAgencies` finds is a clue; so are words that only begin like one. */
export function namesAgency(text: string): boolean {
  names ??= byFirstWord(CLUES.names);
  marks ??= byFirstWord(CLUES.marks);
  // Not `matchAll`, which makes a new expression for every text.
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const { 0: word, index } = match;
    if (marks.get(word)?.some((mark) => text.startsWith(mark, index))) return true;
    const known = names.get(word.toLowerCase());
    if (known?.some((name) => text.slice(index, index + name.length).toLowerCase() === name)) return true;
  }
  return /[\u3040-\ud7ff]/.test(text) && CLUES.unspaced.split('|').some((name) => text.includes(name));
}

/** A host of an agency's own, or a path under which others host its copy. */
export function isAgencyAddress(url: string): boolean {
  const lower = url.slice(0, 2000).toLowerCase();
  const host = `.${/^https?:\/\/([^/?#:]*)/.exec(lower)?.[1] ?? ''}`;
  return (
    CLUES.hosts.split(' ').some((own) => own && host.endsWith(`.${own}`)) ||
    CLUES.paths.split(' ').some((path) => lower.includes(path))
  );
}
