/**
 * What closes a wire story: `(Reporting by …; Editing by …)`, `EFE`, `mos-int/ks`, `(dpa/lno)`,
 * `– AFP`, `. PTI`. Read from the last paragraphs, last first.
 */
import type { Span } from '../analysis/contract.ts';
import { readContribution } from './contribution.ts';
import { PHOTO, readCredit } from './credit.ts';
import { findAgencies, isAmbiguous } from './find-agencies.ts';

export interface SignOff extends Span {
  /** As printed. */
  text: string;
  agencies: string[];
  /** Initials and names of the desk. */
  desk: string[];
  /** Shared with a paper's own desk: `(FR mit dpa)`, `(dpa/gem)`. */
  mixed: boolean;
  /** `desk`: who reported and edited. `credit`: the agency's name. `initials`: desk initials alone. */
  form: 'desk' | 'credit' | 'initials';
}

/** Verbs of Reuters' and others' sign-off. The words up to the next `;` or the bracket are names. */
const DESK = // bounded: read in the last 400 characters of a paragraph
  /(?:additional |further )?(?:reporting|writing|editing|compiled|reported|written|edited|translated|graphics?|reportage|reporting|reportagem|redaction|rédaction|édité|edité|edición|editado|editada|traducido|información|redactado|reporte|escrito|bearbeitet|redigiert|geschrieben|reportaje|por la redacción|a cura|tradotto|traduzione) (?:by|de|par|por|von|di|da|en)\s+/giu;
// bounded: read in the last 400 characters of a paragraph
const NAME_SEPARATOR = /\s*(?:,|;|\band\b|\bund\b|\bet\b|\by\b|\be\b|&)\s*/u;
const INITIALS = /^\(?\p{Ll}{2,5}(?:-\p{Ll}{2,4})?(?:\/\s?\p{Ll}{2,4}(?:-\p{Ll}{2,4})?){1,5}\)?\.?$/u;
const BRACKET_END = /[(（[]([^()（）[\]]{2,60})[)）\]]\s?\.?\s*$/u;
/** A dash or a closed sentence, then the agency and nothing more. */
// bounded: read in the last 400 characters of a paragraph
const DASH_END = /(?:(?<!\p{L})[-–—―]\s?|[.!?…”"“»’']\s+|\n\s*)([\p{L}][\p{L}\p{M}/ .-]{1,40})\.?\s*$/u;

/** Reads one closing paragraph. Offsets are into `text`. Null if it closes nothing. */
export function readSignOff(text: string): SignOff | null {
  const tail = Math.max(0, text.length - 400);
  return desk(text, tail) ?? initials(text) ?? bracket(text, tail) ?? dash(text, tail) ?? line(text);
}

function desk(text: string, tail: number): SignOff | null {
  const ending = text.slice(tail);
  DESK.lastIndex = 0;
  const matches = [...ending.matchAll(DESK)];
  const first = matches.find((match) => {
    const before = ending.slice(0, match.index).trimEnd();
    return before === '' || /[([;.\n—–-]$/u.test(before);
  });
  if (!first) return null;
  const opened = /[([]\s*$/u.exec(ending.slice(0, first.index));
  const start = opened ? opened.index : first.index;
  const names: string[] = [];
  for (const match of matches) {
    if (match.index < first.index) continue;
    const from = match.index + match[0].length;
    const stop = /[;)\]\n]|\.\s|\.$/u.exec(ending.slice(from));
    const list = ending.slice(from, stop ? from + stop.index : undefined);
    for (const name of list.split(NAME_SEPARATOR)) {
      // bounded: one name of a list within 400 characters
      const person = name.replace(/\s+in\s+\p{Lu}.*$/u, '').trim();
      if (person && person.length < 60 && /^\p{Lu}/u.test(person)) names.push(person);
    }
  }
  if (!names.length) return null;
  // A sentence of prose (“editing by hand”) names nobody; a sign-off is names and little else.
  if (!opened && ending.slice(start).length > 60 + 40 * names.length) return null;
  const agencies = [
    ...new Set(
      findAgencies(ending.slice(start))
        .filter((hit) => !isAmbiguous(hit))
        .map((hit) => hit.agency),
    ),
  ];
  return at(text, tail + start, text.trimEnd().length, agencies, names, false, 'desk');
}

function initials(text: string): SignOff | null {
  const trimmed = text.trim();
  if (
    trimmed.length > 40 ||
    !trimmed.includes('/') ||
    !INITIALS.test(trimmed) ||
    findAgencies(trimmed).length
  )
    return null;
  const start = text.indexOf(trimmed);
  const parts = trimmed.replace(/[().\s]/g, '').split('/');
  return at(text, start, start + trimmed.length, [], parts, false, 'initials');
}

function bracket(text: string, tail: number): SignOff | null {
  const ending = text.slice(tail);
  const match = BRACKET_END.exec(ending);
  if (!match || PHOTO.test(match[0])) return null;
  const credit = readCredit(match[1]!);
  if (!credit) return null;
  const { parts, mixed } = strokes(match[1]!);
  return at(
    text,
    tail + match.index,
    text.trimEnd().length,
    credit.agencies,
    parts,
    credit.mixed || mixed,
    'credit',
  );
}

function dash(text: string, tail: number): SignOff | null {
  const ending = text.slice(tail);
  const match = DASH_END.exec(ending);
  if (!match) return null;
  const words = match[1]!.trim();
  const credit = words.split(/\s+/).length <= 5 ? readCredit(words) : null;
  if (!credit?.plain && !(credit && words.includes('/'))) return null;
  const start = tail + match.index + match[0].indexOf(match[1]!);
  const { parts, mixed } = strokes(words);
  return at(text, start, text.trimEnd().length, credit.agencies, parts, credit.mixed || mixed, 'credit');
}

/** The whole paragraph is a credit: `EFE`, `Source: AP`, `EFE mos-int/ks`, `The AP contributed …`. */
function line(text: string): SignOff | null {
  const trimmed = text.trim();
  const start = text.indexOf(trimmed);
  const given = readContribution(trimmed);
  if (given.length) return at(text, start, start + trimmed.length, given, [], true, 'credit');
  if (trimmed.length > 120) return null;
  const withInitials =
    // bounded: lines of at most 120 characters
    trimmed.includes('/') &&
    /^(.{2,30}?)\s+(\p{Ll}{2,4}(?:-\p{Ll}{2,4})?(?:\/\p{Ll}{2,4}(?:-\p{Ll}{2,4})?)+)$/u.exec(trimmed);
  if (withInitials) {
    const agency = readCredit(withInitials[1]!);
    if (agency)
      return at(
        text,
        start,
        start + trimmed.length,
        agency.agencies,
        withInitials[2]!.split('/'),
        false,
        'credit',
      );
  }
  const credit = readCredit(trimmed);
  if (!credit || credit.names > 4 || credit.doubtful || !(credit.plain || credit.labelled)) return null;
  const { parts, mixed } = strokes(trimmed);
  return at(text, start, start + trimmed.length, credit.agencies, parts, credit.mixed || mixed, 'credit');
}

/** `dpa/lno`, `ino/dpa`, `dpa/gem`: what stands beside the agency is a desk or the paper's initials. */
function strokes(credit: string): { parts: string[]; mixed: boolean } {
  if (!credit.includes('/')) return { parts: [], mixed: false };
  const parts = credit
    .split(/[/,:]/)
    .map((part) => part.trim())
    .filter((part) => /^\p{Ll}{2,5}$/u.test(part) && !findAgencies(part).length);
  return { parts, mixed: false };
}

function at(
  text: string,
  start: number,
  end: number,
  agencies: string[],
  desk: string[],
  mixed: boolean,
  form: SignOff['form'],
): SignOff {
  return { start, end, text: text.slice(start, end), agencies, desk, mixed, form };
}
