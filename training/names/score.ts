import { existsSync, readFileSync } from 'node:fs';
import { newDraft } from '../../src/analysis/analyze.ts';
import type { NameTagger } from '../../src/analysis/names/tagger.ts';
import { paragraphs } from '../../src/analysis/text/paragraphs.ts';
import { sentences } from '../../src/analysis/text/sentences.ts';
import { names as language } from '../../src/languages/en/names.ts';
import { projectPath } from '../corpora.ts';

interface Counts {
  right: number;
  predicted: number;
  gold: number;
}

export interface SetScore {
  set: string;
  /** F1 by type and over all, in percent. */
  f1: Record<string, number>;
  wordsPerSecond: number;
}

const SETS = ['worldwide-dev', 'voa-dev'];

/** F1 on the annotated sets beside the project, as their scorer counts: exact spans, without article and possessive. */
export function scoreNames(tagger: NameTagger, onError?: (line: string) => void): SetScore[] {
  return SETS.flatMap((set) => {
    const path = projectPath(`../shared/eval/names/${set}.jsonl`);
    return existsSync(path) ? [scoreSet(set, readFileSync(path, 'utf8'), tagger, onError)] : [];
  });
}

interface Span {
  start: number;
  end: number;
  type: string;
}

function scoreSet(
  set: string,
  jsonl: string,
  tagger: NameTagger,
  onError?: (line: string) => void,
): SetScore {
  const counts: Record<string, Counts> = {};
  const count = (type: string) => {
    counts[type] ??= { right: 0, predicted: 0, gold: 0 };
    return counts[type];
  };
  let words = 0;
  let time = 0;
  for (const line of jsonl.split('\n').filter(Boolean)) {
    const {
      text,
      mentions,
      other = [],
    } = JSON.parse(line) as { text: string; mentions: Span[]; other?: Span[] };
    const draft = newDraft({ text, lang: 'en' });
    paragraphs.run(draft, {});
    sentences.run(draft, {});
    const before = performance.now();
    const names = tagger.tag(draft.tokens, draft.sentences, language);
    time += performance.now() - before;
    words += draft.tokens.length;
    const gold = mentions.map((m) => trim(text, m));
    const found = names
      .map((m) =>
        trim(text, {
          start: draft.tokens[m.firstToken]!.start,
          end: draft.tokens[m.endToken - 1]!.end,
          type: m.type,
        }),
      )
      .filter((m) => gold.some((g) => overlap(g, m)) || !other.some((o) => overlap(o, m)));
    const key = ({ start, end, type }: Span) => `${start} ${end} ${type}`;
    const goldKeys = new Set(gold.map(key));
    const foundKeys = new Set(found.map(key));
    for (const m of gold) {
      for (const c of [count(m.type), count('all')]) c.gold++;
      if (foundKeys.has(key(m))) for (const c of [count(m.type), count('all')]) c.right++;
      else onError?.(`${set} MISS ${m.type} | ${around(text, m)}`);
    }
    for (const m of found) {
      for (const c of [count(m.type), count('all')]) c.predicted++;
      if (!goldKeys.has(key(m))) onError?.(`${set} FALSE ${m.type} | ${around(text, m)}`);
    }
  }
  const f1 = Object.fromEntries(
    Object.entries(counts).map(([type, c]) => [
      type,
      Math.round((2000 * c.right) / (c.predicted + c.gold || 1)) / 10,
    ]),
  );
  return { set, f1, wordsPerSecond: Math.round((1000 * words) / time) };
}

const overlap = (a: Span, b: Span) => Math.min(a.end, b.end) > Math.max(a.start, b.start);
const around = (text: string, { start, end }: Span) =>
  `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(
    /\s+/g,
    ' ',
  );

function trim(text: string, { start, end, type }: Span): Span {
  const article = /^(?:the|a|an)\s+/i.exec(text.slice(start, end));
  const from = start + (article?.[0].length ?? 0);
  const possessive = /\s?['’]s?$/.exec(text.slice(from, end));
  return { start: from, end: possessive && possessive.index > 0 ? from + possessive.index : end, type };
}
