/**
 * What the look at every page needs of the table of agencies, packed by the build into the detector
 * (`AGENCY_CLUES`): names to look for, no more of them than must be, and own addresses.
 */
import { AGENCIES } from './agencies.ts';

export interface Clues {
  /** Full names in lower case, of any script with words, `|` between. */
  names: string;
  /** Short names in the case in which they are printed. */
  marks: string;
  /** Names in scripts that put no blank between words. */
  unspaced: string;
  /** Own hosts, blank between. */
  hosts: string;
  /** Parts of addresses. */
  paths: string;
}

/** Scripts that put no blank between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Between the words of a name. */
const BREAK = /[-–/ ]/;
/** Desks sign without naming their agency. */
const DESKS = ['editing by', 'edited by'];
/** Names that only stand in a dateline's brackets, too common elsewhere. */
const IN_DATELINES = ['共同', '時事'].flatMap((name) => ['】', ']', '=', '＝', ' '].map((end) => name + end));

export function packClues(): Clues {
  const all = AGENCIES.flatMap(({ names }) => names);
  const unspaced = [...all.filter((name) => UNSPACED.test(name)), ...IN_DATELINES];
  const marks = AGENCIES.flatMap((agency) => agency.marks);
  const isMark = (word: string) =>
    [word, word.toUpperCase(), word.slice(0, 1).toUpperCase() + word.slice(1)].every((printed) =>
      marks.includes(printed),
    );
  // A name of which one word is a mark, however it is printed, need not be looked for.
  const names = [
    ...all.filter((name) => !UNSPACED.test(name)).map((name) => name.toLowerCase()),
    ...DESKS,
  ].filter((name) => !name.split(BREAK).some(isMark));
  return {
    names: shortest(
      names,
      (name, part) => ` ${name} `.includes(` ${part} `) || name.split(BREAK).includes(part),
    ).join('|'),
    marks: shortest(marks, (name, part) => name.split(/[-–/]/).includes(part)).join('|'),
    unspaced: shortest(unspaced, (name, part) => name.includes(part)).join('|'),
    hosts: AGENCIES.flatMap(({ hosts }) => hosts).join(' '),
    paths: AGENCIES.flatMap(({ paths }) => paths).join(' '),
  };
}

/** Without the names that hold another one, which is found wherever they are. */
function shortest(names: readonly string[], holds: (name: string, part: string) => boolean): string[] {
  const distinct = [...new Set(names)];
  return distinct.filter((name) => !distinct.some((part) => part !== name && holds(name, part)));
}
