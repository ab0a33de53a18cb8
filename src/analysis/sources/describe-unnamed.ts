/** An unnamed source in its own words: “a senior official who spoke on condition of anonymity”. */
import type { Quote } from '../contract.ts';
import type { Draft } from '../draft.ts';
import type { StatementLanguage } from '../statements/language.ts';

/**
 * The speaker's words with the clause right behind them that tells why there is no name; the speaker's
 * name as it is where there is no such clause.
 */
export function describeUnnamed(draft: Draft, quote: Quote, words: StatementLanguage): string {
  const name = quote.speakerName!;
  const { speaker } = quote;
  const sentence = speaker && draft.sentences.find(({ end }) => end >= speaker.end);
  if (!speaker || !sentence) return name;
  const own = name.charAt(0) + draft.text.slice(speaker.start + 1, sentence.end);
  const told = words.anonymity.exec(own);
  if (!told || !own.startsWith(name) || told.index < name.length) return name;
  if (told.index < speaker.end - speaker.start) return own.slice(0, speaker.end - speaker.start);
  const clause = words.anonymityLead.test(own.slice(name.length, told.index));
  return clause ? own.slice(0, told.index + told[0].length) : name;
}
