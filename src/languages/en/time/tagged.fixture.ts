import { newDraft } from '../../../analysis/analyze.ts';
import { paragraphs } from '../../../analysis/text/paragraphs.ts';
import { sentences } from '../../../analysis/text/sentences.ts';
import { timexes } from '../../../analysis/time/timexes.ts';

/** For tests: `words = value` of every expression; Wednesday, May 15, 2019 is today unless told otherwise. */
export function tagged(text: string, published: string | undefined = '2019-05-15'): string[] {
  const draft = newDraft({ text, lang: 'en', published });
  for (const step of [paragraphs, sentences, timexes]) step.run(draft, {});
  return draft.timexes.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);
}
