/**
 * Reads CoNLL-U trees as the analysis tokenises: words with hyphens, which newer UD releases split
 * (`all` `-` `girl`), become one token again.
 */
import { readCorpus } from '../corpora.ts';

export interface Tree {
  document: string;
  words: string[];
  /** Penn tags and universal parts of speech. */
  tags: string[];
  parts: string[];
  lemmas: string[];
  /** Index of the head, -1 for the root. */
  heads: number[];
  relations: string[];
}

interface Row {
  form: string;
  lemma: string;
  part: string;
  tag: string;
  head: number;
  relation: string;
  spaceAfter: boolean;
}

const readTreebank = (file: string): Tree[] => parseTrees(readCorpus(`syntax/${file}`), file);

/** Trees of CoNLL-U text; `name` stands for the document where none is told. */
export function parseTrees(text: string, name: string): Tree[] {
  const trees: Tree[] = [];
  let document = name;
  for (const block of text.split('\n\n')) {
    const rows: Row[] = [];
    let joined = 0;
    for (const line of block.split('\n')) {
      if (line.startsWith('# newdoc id = ')) document = line.slice(14).trim();
      const cells = line.split('\t');
      if (cells.length < 10 || cells[0]!.includes('.')) continue;
      const [id, form, lemma, part, tag, , head, relation, , misc] = cells as string[];
      if (id!.includes('-')) {
        const [from, to] = id!.split('-').map(Number);
        joined = to! - from! + 1;
        continue;
      }
      rows.push({
        form: form!,
        lemma: lemma!,
        part: part!,
        tag: tag!,
        head: Number(head) - 1,
        relation: relation!,
        spaceAfter: joined > 1 ? false : !misc!.includes('SpaceAfter=No'),
      });
      if (joined > 0) joined--;
    }
    if (rows.length) trees.push(merge(rows, document));
  }
  return trees;
}

const isWord = (text: string) => /^[\p{L}\p{N}]/u.test(text) && /[\p{L}\p{N}.]$/u.test(text);

function merge(rows: Row[], document: string): Tree {
  const group = new Int32Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; ) {
    let end = i + 1;
    while (
      end + 1 < rows.length &&
      /^[-‐‑]$/.test(rows[end]!.form) &&
      !rows[end - 1]!.spaceAfter &&
      !rows[end]!.spaceAfter &&
      isWord(rows[end - 1]!.form) &&
      isWord(rows[end + 1]!.form)
    )
      end += 2;
    for (let k = i; k < end; k++) group[k] = count;
    count++;
    i = end;
  }
  const tree: Tree = { document, words: [], tags: [], parts: [], lemmas: [], heads: [], relations: [] };
  for (let i = 0; i < rows.length; ) {
    let end = i + 1;
    while (end < rows.length && group[end] === group[i]) end++;
    const inside = rows.slice(i, end);
    const top =
      inside.find((row) => row.head < 0 || group[row.head] !== group[i]) ?? inside[inside.length - 1]!;
    const head = top.head < 0 ? -1 : group[top.head]!;
    let { tag, part, relation } = top;
    // Penn practice: a hyphenated modifier is an adjective.
    const modifies = head > group[i]! && /^(?:amod|compound|nmod|advmod|obl)/.test(relation);
    if (inside.length > 1 && modifies && !tag.startsWith('NNP') && part !== 'NUM') {
      tag = 'JJ';
      part = 'ADJ';
      relation = 'amod';
    }
    tree.words.push(inside.map((row) => row.form).join(''));
    tree.lemmas.push(
      inside.length > 1
        ? inside
            .map((row) => row.form)
            .join('')
            .toLowerCase()
        : top.lemma,
    );
    tree.tags.push(tag);
    tree.parts.push(part);
    tree.heads.push(head);
    tree.relations.push(relation);
    i = end;
  }
  return tree;
}

/** Training and test parts: every third document of gum.news and all of ewt.test are never trained on. */
export function readSplit(): { train: Tree[]; news: Tree[]; web: Tree[] } {
  const gumNews = readTreebank('gum.news.conllu');
  const documents = [...new Set(gumNews.map((tree) => tree.document))];
  const held = new Set(documents.filter((_, index) => index % 3 === 2));
  const train = gumNews.filter((tree) => !held.has(tree.document));
  for (const part of ['interview', 'bio', 'voyage', 'academic', 'court'])
    train.push(...readTreebank(`gum.${part}.conllu`));
  train.push(...readTreebank('ewt.dev.conllu'));
  return {
    train,
    news: gumNews.filter((tree) => held.has(tree.document)),
    web: readTreebank('ewt.test.conllu'),
  };
}

export const tokensOf = (trees: readonly Tree[]) => trees.reduce((sum, tree) => sum + tree.words.length, 0);
