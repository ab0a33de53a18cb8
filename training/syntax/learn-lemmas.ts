/**
 * Learns the ending rules and the exceptions of `src/languages/en/lemmas.ts` from the treebanks, and
 * more regular verbs and nouns from words that the tagger finds in running text.
 */
import { type Lemmas, lemmaOf } from '../../src/analysis/syntax/lemmas.ts';
import type { Tree } from './treebank.ts';

/** Inflected tags, by the inflection they share. */
const INFLECTIONS: Record<string, string> = {
  NNS: 'plural',
  VBZ: 'third',
  VBD: 'past',
  VBN: 'past',
  VBG: 'ing',
  JJR: 'more',
  RBR: 'more-so',
  JJS: 'most',
  RBS: 'most-so',
};

/** Uninflected tags whose words may have a base form of their own (`me`, `'ll`, `is`). */
const CLOSED = /^(?:PRP\$?|MD|DT|VBP?|POS|WDT|WP|RB|IN)$/;

/** Counts of (form, lemma) of each inflection. */
export type Pairs = Map<string, Map<string, Map<string, number>>>;

export function countPairs(trees: readonly Tree[]): Pairs {
  const pairs: Pairs = new Map();
  for (const tree of trees)
    tree.words.forEach((text, i) => {
      const tag = tree.tags[i]!;
      const form = text.toLowerCase().replace(/’/g, "'");
      const lemma = tree.lemmas[i]!.toLowerCase();
      if (/[^a-z'-]/.test(form) || lemma === '_' || /NNP|FW|GW|ADD|UH|LS|SYM|NFP|AFX/.test(tag)) return;
      if (form.includes('-') && INFLECTIONS[tag] === undefined) return;
      add(pairs, INFLECTIONS[tag] ?? tag, form, lemma);
    });
  return pairs;
}

function add(pairs: Pairs, inflection: string, form: string, lemma: string): void {
  const forms = pairs.get(inflection) ?? new Map<string, Map<string, number>>();
  pairs.set(inflection, forms);
  const lemmas = forms.get(form) ?? new Map<string, number>();
  forms.set(form, lemmas);
  lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1);
}

/**
 * Rules and exceptions. A form that the treebanks have only once and that is not among the `known`
 * words may be a slip of the pen and makes no exception.
 */
export function learnLemmas(pairs: Pairs, known: ReadonlySet<string>): Lemmas {
  const endings: Record<string, Map<string, string>> = {};
  const exceptions: Record<string, Map<string, string>> = {};
  for (const inflection of new Set(Object.values(INFLECTIONS)))
    endings[inflection] = learnEndings(pairs.get(inflection) ?? new Map());
  const lemmas: Lemmas = { inflections: INFLECTIONS, exceptions, endings };
  for (const [inflection, forms] of [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const tag = Object.keys(INFLECTIONS).find((t) => INFLECTIONS[t] === inflection) ?? inflection;
    for (const [form, found] of [...forms].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const lemma = best(found);
      if (found.get(lemma)! < 2 && !known.has(form)) continue;
      if (!INFLECTIONS[tag] && (!CLOSED.test(tag) || found.get(lemma)! < 4)) continue;
      if (lemmaOf(form, tag, lemmas) === lemma) continue;
      exceptions[inflection] ??= new Map();
      exceptions[inflection].set(form, lemma);
    }
  }
  return lemmas;
}

/** Endings of up to five letters with the commonest change, where it differs from the shorter ending's. */
function learnEndings(forms: Map<string, Map<string, number>>): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const [form, found] of forms) {
    const lemma = best(found);
    let same = 0;
    while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
    const cut = form.length - same;
    // An irregular form says nothing about others.
    if (cut > 4 || lemma.length - same > 2 || same < 2) continue;
    for (let length = Math.max(1, cut); length <= Math.min(5, form.length - 1); length++) {
      const ending = form.slice(form.length - length);
      const replacement = ending.slice(0, length - cut) + lemma.slice(same);
      const of = votes.get(ending) ?? new Map<string, number>();
      of.set(replacement, (of.get(replacement) ?? 0) + 1);
      votes.set(ending, of);
    }
  }
  const rules = new Map<string, string>();
  const endings = [...votes.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const ending of endings) {
    const of = votes.get(ending)!;
    const replacement = best(of);
    if (ending.length > 1 && of.get(replacement)! < 3) continue;
    let shorter: string | undefined;
    for (let k = 1; k < ending.length && shorter === undefined; k++) {
      const rule = rules.get(ending.slice(k));
      if (rule !== undefined) shorter = ending.slice(0, k) + rule;
    }
    if (shorter !== replacement) rules.set(ending, replacement);
  }
  return rules;
}

function best(of: Map<string, number>): string {
  return [...of].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0];
}

/**
 * Adds the regular inflections of verbs whose base form the taggers found in running text, where such
 * a form occurs there, so that unknown verbs are not cut by the endings of others.
 */
export function addRegular(pairs: Pairs, voted: readonly Tree[]): Pairs {
  const bases = new Map<string, number>();
  const seen = wordsOf(voted);
  for (const tree of voted)
    tree.words.forEach((text, i) => {
      const word = text.toLowerCase();
      if (!/^[a-z]{3,}$/.test(word)) return;
      if (/^VBP?$/.test(tree.tags[i]!)) bases.set(word, (bases.get(word) ?? 0) + 1);
    });
  for (const [base, count] of [...bases].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count < 3) continue;
    for (const forms of inflect(base))
      for (const inflection of ['third', 'past', 'ing'] as const) {
        const form = forms[inflection];
        if (seen.has(form) && !pairs.get(inflection)?.has(form)) add(pairs, inflection, form, base);
      }
  }
  return pairs;
}

export const wordsOf = (trees: readonly Tree[]): Set<string> =>
  new Set(trees.flatMap((tree) => tree.words.map((word) => word.toLowerCase())));

/** The regular inflections of an English verb. */
function inflect(lemma: string): { third: string; past: string; ing: string }[] {
  const s = /(?:s|x|z|ch|sh)$/.test(lemma) ? 'es' : 's';
  const y = /[^aeiou]y$/.test(lemma);
  const stem = y ? lemma.slice(0, -1) : lemma;
  const third = y ? `${stem}ies` : `${lemma}${s}`;
  if (/[^eoy]e$|ee$|oe$|ye$/.test(lemma)) {
    const ing = /(?:ee|oe|ye)$/.test(lemma) ? `${lemma}ing` : `${lemma.slice(0, -1)}ing`;
    return [{ third, past: `${lemma}d`, ing }];
  }
  const forms = [{ third, past: y ? `${stem}ied` : `${lemma}ed`, ing: `${lemma}ing` }];
  if (/[^aeiou][aeiou][bdgklmnprt]$/.test(lemma)) {
    const twice = lemma + lemma.at(-1);
    forms.push({ third, past: `${twice}ed`, ing: `${twice}ing` });
  }
  return forms;
}

/** The file that ships. */
export function renderLemmas(lemmas: Lemmas): string {
  const lines = (items: string[]) => {
    const out: string[] = [];
    let line = '';
    for (const item of items) {
      if (line.length + item.length > 112) {
        out.push(line);
        line = '';
      }
      line += line ? ` ${item}` : item;
    }
    if (line) out.push(line);
    return out.map((text) => `    ${text}`).join('\n');
  };
  const record = (name: string, of: Readonly<Record<string, ReadonlyMap<string, string>>>) =>
    `const ${name}: Record<string, string> = {\n${Object.entries(of)
      .map(
        ([key, items]) =>
          `  ${/^\w+$/.test(key) ? key : `'${key}'`}: \`\n${lines([...items].map(([a, b]) => `${a}>${b}`))}\`,`,
      )
      .join('\n')}\n};\n`;
  return `/**
 * Base forms: endings with what stands in their place, and words that the endings get wrong. Learnt by
 * \`training/syntax/learn-lemmas.ts\` from the Universal Dependencies treebanks GUM and EWT (NOTICES.md);
 * built by \`npm run train -- syntax\`, not edited by hand.
 */
import type { Lemmas } from '../../analysis/syntax/lemmas.ts';

${record('ENDINGS', lemmas.endings)}
${record('EXCEPTIONS', lemmas.exceptions)}
const pairs = (text: string) =>
  text
    .trim()
    .split(/\\s+/)
    .map((item): [string, string] => {
      const [from, to] = item.split('>');
      return [from ?? '', to ?? ''];
    });

const byKey = (texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, new Map(pairs(text))]));

export const lemmas: Lemmas = {
  inflections: {
${Object.entries(lemmas.inflections)
  .map(([tag, of]) => `    ${tag}: '${of}',`)
  .join('\n')}
  },
  exceptions: byKey(EXCEPTIONS),
  endings: byKey(ENDINGS),
};
`;
}
