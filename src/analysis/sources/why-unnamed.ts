/** What a sentence of its own tells of unnamed sources: “The officials spoke on condition of anonymity.” */
import type { Source } from '../contract.ts';
import type { Draft } from '../draft.ts';
import type { StatementLanguage } from '../statements/language.ts';
import { headNoun } from './source-kind.ts';

/**
 * Gives the words to the role of the unnamed source that the sentence is about: the one whose head
 * noun it begins with, or that of the statement before, where it begins with a pronoun.
 */
export function tellWhyUnnamed(draft: Draft, sources: readonly Source[], words: StatementLanguage): void {
  const unnamed = sources.filter(({ kind, entity, name, role }) => {
    return kind === 'anonymous' && !entity && !role && !words.anonymity.test(name);
  });
  if (!unnamed.length) return;
  for (const sentence of draft.sentences) {
    const text = draft.text.slice(sentence.start, sentence.end);
    const match = words.anonymity.exec(text);
    if (!match) continue;
    const at = sentence.start + match.index;
    const source = unnamed.find(({ id, role }) => !role && id === toldOf(draft, sentence.start, at, words));
    if (source) source.role = match[0];
  }
}

/** The source that the words at `at` tell of. */
function toldOf(draft: Draft, sentence: number, at: number, words: StatementLanguage): string | null {
  const { quotes, sources, text } = draft;
  if (quotes.some(({ start, end }) => start <= at && at < end)) return null;
  // “the official said on condition of anonymity that …”
  const saying = quotes.findLast(({ cue }) => cue !== null && cue.start >= sentence && cue.end <= at);
  if (saying) return saying.source;
  const subject = text.slice(sentence, at).trim();
  if (words.pronouns.has(subject.toLowerCase()))
    return quotes.findLast(({ start }) => start < sentence)?.source ?? null;
  const head = headNoun(subject, words);
  return sources.find(({ kind, name }) => kind === 'anonymous' && headNoun(name, words) === head)?.id ?? null;
}
