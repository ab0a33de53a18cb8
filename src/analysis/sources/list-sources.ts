/**
 * Everybody and everything that the story attributes information to, in order of first statement.
 * Reads `Draft.quotes` and entities; adds `Draft.sources` and each quote's `source`.
 */

import type { Entity, Quote, Source } from '../contract.ts';
import type { Draft, Step } from '../draft.ts';
import type { StatementLanguage } from '../statements/language.ts';
import { Namesakes } from '../statements/speakers/namesakes.ts';
import { describeUnnamed } from './describe-unnamed.ts';
import { headNoun, kindOfEntity, kindOfWords, normalize } from './source-kind.ts';
import { speaksFor } from './speaks-for.ts';
import { tellWhyUnnamed } from './why-unnamed.ts';

export const listSources: Step = {
  name: 'sources/list-sources',
  run(draft) {
    const words = draft.language?.statements;
    if (!words) return;
    const entities = new Map(draft.entities.map((entity) => [entity.id, entity]));
    const sources = new Map<string, Source>();
    const namesakes = new Namesakes(draft, words);
    let total = 0;
    draft.quotes.forEach((quote, index) => {
      // “They said”, where nobody is told whom it takes up.
      if (!quote.speakerName || words.pronouns.has(quote.speakerName.toLowerCase())) return;
      const entity = quote.speakerEntity ? entities.get(quote.speakerEntity) : undefined;
      const key = entity?.id ?? normalize(quote.speakerName, words);
      let source = sources.get(key);
      if (!source) {
        source = newSource(draft, quote, entity, `s${sources.size + 1}`, words);
        if (source.kind === 'anonymous') source.name = describeUnnamed(draft, quote, words);
        source.speaksFor = speaksFor(draft, entity, quote.speaker, words, namesakes);
        sources.set(key, source);
      }
      const count = countWords(draft.text, quote.start, quote.end);
      source.statements.push(index);
      source.words += count;
      total += count;
      quote.source = source.id;
    });
    for (const source of sources.values())
      source.share = total ? Math.round((1000 * source.words) / total) / 1000 : 0;
    draft.sources = [...sources.values()];
    tellWhyUnnamed(draft, draft.sources, words);
  },
};

function newSource(
  { text }: Draft,
  quote: Quote,
  entity: Entity | undefined,
  id: string,
  words: StatementLanguage,
): Source {
  const name = quote.speakerName!;
  const used = quote.speaker ? text.slice(quote.speaker.start, quote.speaker.end) : name;
  const head = headNoun(name, words);
  return {
    id,
    kind: entity
      ? kindOfEntity(entity, used, words)
      : kindOfWords(name, head, isProper(name, head, words), words),
    name,
    entity: entity?.id ?? null,
    role: entity?.roles[0]?.text ?? null,
    statements: [],
    words: 0,
    share: 0,
  };
}

/** The head is written with a capital: a name. */
function isProper(name: string, head: string, words: StatementLanguage): boolean {
  // “One of them”
  if (words.quantifiers.has(head)) return false;
  const at = name.toLowerCase().indexOf(head);
  return at >= 0 && /^\p{Lu}/u.test(name.slice(at)) && !(at === 0 && head === name.toLowerCase());
}

function countWords(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
