export interface TaggerFacts {
  bytes: number;
  gzipped: number;
  classes: number;
  tokens: number;
  voted: number;
  scores: readonly { set: string; tokens: number; tags: number; parts: number; bases: number }[];
}

const number = (n: number) => n.toLocaleString('en');
const percent = (share: number) => (100 * share).toFixed(1);

export function taggerCard({ bytes, gzipped, classes, tokens, voted, scores }: TaggerFacts): string {
  return `# Parts of speech in English wire copy

\`tagger.model\`: a greedy averaged perceptron (Collins 2002) over ${classes} classes, each a Penn Treebank tag with its
universal part of speech, trained with hidden features against overfitting. Trained by \`npm run train -- syntax\`
(seeded: the same input gives the same bytes). Format: \`src/analysis/syntax/linear-model.ts\`.

| | |
|---|---|
| size | ${number(bytes)} bytes, ${number(gzipped)} gzipped |
| training | ${number(tokens)} tokens of treebanks, ${number(voted)} of newswire that four taggers labelled by vote |

## Scores

Share of tokens that are right, in percent, on trees that were not trained on, with gold tokens. Base forms are
reckoned with the tags found, by the rules of \`lemmas.ts\`.

| set | tokens | Penn tag | universal part | base form |
|---|---|---|---|---|
${scores
  .map(
    (s) =>
      `| ${s.set} | ${number(s.tokens)} | ${percent(s.tags)} | ${percent(s.parts)} | ${percent(s.bases)} |`,
  )
  .join('\n')}

## Data

Universal Dependencies, English: GUM (news but every third document, interviews, biographies, travel guides,
academic, court; CC BY 4.0, texts CC BY and CC BY-SA) and EWT's development part (CC BY-SA 4.0). Words that GUM and
EWT split at hyphens are one token, as the analysis has it; a hyphenated modifier is an adjective. The newswire is of the
Voice of America (public domain), stories written for the project and the news of MASC, without
their labels.

## Limits

The treebanks are small and mostly not newswire: rare verbs and nouns are mistaken for names or for each other more
often than a model trained on the (licensed) Wall Street Journal would. Words in capitals and headlines are weak.
Sentences of GUM are also in some development sets of this project (quotes of GUM, times of GUM): figures there
may be slightly too good.
`;
}
