/**
 * The annotated corpora as documents of plain text with spans, so that our own tokens are trained on:
 * tokenised text is written out again as it would be printed.
 */
import { readCorpus } from '../corpora.ts';

export type NameType = 'PER' | 'LOC' | 'GOV' | 'ORG';

export interface NameSpan {
  start: number;
  end: number;
  type: NameType;
}

export interface NameDocumentText {
  /** Name of the set. */
  set: string;
  text: string;
  spans: NameSpan[];
}

/** `token TAB label`, blank line between sentences, `-DOCSTART-` between documents. */
export function readTsv(path: string, set: string, sentencesPerDocument = 15): NameDocumentText[] {
  const documents: NameDocumentText[] = [];
  let current: { tokens: string[]; labels: string[] }[] = [];
  const flush = () => {
    if (current.length) documents.push(writeOut(current, set));
    current = [];
  };
  for (const block of readCorpus(path).split(/\r?\n\r?\n/)) {
    const tokens: string[] = [];
    const labels: string[] = [];
    for (const line of block.split(/\r?\n/)) {
      const [token, label = 'O'] = line.split('\t');
      if (!token) continue;
      if (token === '-DOCSTART-') {
        flush();
        continue;
      }
      tokens.push(token);
      labels.push(label);
    }
    if (tokens.length) current.push({ tokens, labels });
    if (current.length >= sentencesPerDocument * 4) flush();
  }
  flush();
  return documents;
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}”’]|\.\.\.|'s|’s|n't|n’t|'re|'ve|'ll|'d|'m|'')$/;
const NO_SPACE_AFTER = /^(?:[([{$£€#“‘]|``)$/;

function writeOut(sentences: { tokens: string[]; labels: string[] }[], set: string): NameDocumentText {
  let text = '';
  const spans: NameSpan[] = [];
  for (const { tokens, labels } of sentences) {
    if (text) text += '\n\n';
    let open: NameSpan | null = null;
    let tight = true;
    let quoted = false;
    for (let i = 0; i < tokens.length; i++) {
      let token = tokens[i]!;
      if (token === '``' || token === "''") token = '"';
      const straight = token === '"';
      if (!(tight || NO_SPACE_BEFORE.test(token) || (straight && quoted))) text += ' ';
      const [mark, type] = splitLabel(labels[i]!);
      if (open && (mark !== 'I' || type !== open.type)) open = null;
      const start = text.length;
      text += token;
      if (type && open) open.end = text.length;
      else if (type) {
        open = { start, end: text.length, type };
        spans.push(open);
      }
      tight = NO_SPACE_AFTER.test(token) || (straight && !quoted);
      if (straight) quoted = !quoted;
    }
  }
  return { set, text, spans };
}

function splitLabel(label: string): [string, NameType | null] {
  const type = label.slice(2);
  return type === 'PER' || type === 'LOC' || type === 'GOV' || type === 'ORG'
    ? [label[0]!, type]
    : ['O', null];
}

/** `[PER name]` in running text, `---` between stories, a line with `#` before each. */
export function readBracketed(source: string, set: string): NameDocumentText[] {
  const documents: NameDocumentText[] = [];
  for (const story of source.split(/^---\s*$/m)) {
    const marked = story.replace(/^#.*$/gm, '').trim();
    if (!marked) continue;
    let text = '';
    const spans: NameSpan[] = [];
    let last = 0;
    for (const match of marked.matchAll(/\[(PER|LOC|GOV|ORG) ([^\][]+)\]/g)) {
      text += marked.slice(last, match.index);
      spans.push({ start: text.length, end: text.length + match[2]!.length, type: match[1] as NameType });
      text += match[2];
      last = match.index + match[0].length;
    }
    text += marked.slice(last);
    documents.push({ set, text, spans });
  }
  return documents;
}
