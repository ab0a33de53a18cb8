import type { AnalysisInput } from '../analysis/contract.ts';
import type { Line, PageFacts } from './facts.ts';

/** Paragraphs from each end of a text in which datelines and credits are looked for. */
const LEAD = 4;
const TAIL = 6;
/** Longest piece of a paragraph that is kept for a recogniser, in code units. */
const LONGEST = 420;

/** The lines of a plain text that can carry a dateline, a byline, a credit or a sign-off. */
export function linesOfText(paragraphs: readonly string[]): Line[] {
  const lines: Line[] = [];
  paragraphs.slice(0, LEAD).forEach((text) => {
    lines.push({ zone: 'lead', text: text.slice(0, LONGEST) });
  });
  paragraphs.slice(-TAIL).forEach((text) => {
    lines.push({ zone: 'tail', text: text.slice(-LONGEST) });
  });
  return lines;
}

/** The facts that a text without a page gives: its own ends and what came with it. */
export function factsFromText(input: AnalysisInput, paragraphs: readonly string[]): PageFacts {
  const lines = linesOfText(paragraphs);
  if (input.byline)
    lines.unshift({ zone: 'byline', text: input.byline.slice(0, LONGEST), marked: true, distance: 1 });
  return {
    url: input.url ?? null,
    host: hostOf(input.url ?? ''),
    title: input.title ?? null,
    lang: input.lang ?? null,
    meta: input.publisher ? [{ name: 'publisher', value: input.publisher }] : [],
    types: [],
    lines,
    paragraphs: paragraphs.length,
    characters: input.text.length,
    plain: true,
    stories: 1,
  };
}

/** Host of an address, lower case, without `www.`; null if the address is none. */
export function hostOf(url: string): string | null {
  const match = /^[a-z][a-z0-9+.-]{0,20}:\/\/(?:[^/?#@]{0,200}@)?([^/?#:]{1,255})/i.exec(url);
  return match ? match[1]!.toLowerCase().replace(/^www\./, '') : null;
}
