import type { SetScore } from './score.ts';

export interface CardFacts {
  bytes: number;
  gzipped: number;
  features: number;
  /** Name, tokens, weight and licence of each training set. */
  sets: readonly { name: string; tokens: number; weight: number; licence: string }[];
  scores: readonly SetScore[];
  date: string;
}

/** The model card, in Markdown. */
export function modelCard({ bytes, gzipped, features, sets, scores, date }: CardFacts): string {
  const number = (n: number) => n.toLocaleString('en');
  const tokens = sets.reduce((sum, set) => sum + set.tokens, 0);
  const types = ['all', 'person', 'place', 'organization'];
  return `# Names in English wire copy

\`names.model\`: a linear-chain CRF over BILOU labels of people (PER), places (LOC), places that stand for their
government (GOV) and organizations (ORG), with the features of Ratinov and Roth (2009). Trained by
\`npm run train -- names\` (seeded: the same input gives the same bytes). ${date}. Format: \`src/analysis/sequence/model.ts\`.

| | |
|---|---|
| size | ${number(bytes)} bytes, ${number(gzipped)} gzipped |
| features | ${number(features)} |
| training | ${number(tokens)} tokens |

## Scores

F1 of exact spans, in percent, on sets that were not trained on (GOV counts as a place).

| set | ${types.join(' | ')} |
|---|${types.map(() => '---|').join('')}
${scores.map(({ set, f1 }) => `| ${set} | ${types.map((type) => f1[type] ?? '–').join(' | ')} |`).join('\n')}

## Data

| set | tokens | weight | licence |
|---|---|---|---|
${sets.map((s) => `| ${s.name} | ${number(s.tokens)} | ${s.weight} | ${s.licence} |`).join('\n')}

It is the mean of three runs over other orders of the sentences. It reads words by \`words.classes\` (clusters of
GloVe vectors) and \`names.lists\` (names of people, places and organizations by their hashes); sources and licences
of all three are in \`NOTICES.md\`.

## What it does not know

Trained on news of 2005 to 2022 and on invented stories in agency manner: names of products, events and works stay
unmarked, organizations are found less well than people and places, and text without capitals is not read.
`;
}
