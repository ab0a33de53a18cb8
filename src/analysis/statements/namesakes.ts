/** “the ministry”, “the company”: the one organization of the story whose name has that word. */
import type { Entity } from '../contract.ts';
import type { Draft } from '../draft.ts';
import type { StatementLanguage } from './language.ts';

export class Namesakes {
  private readonly language: StatementLanguage;
  private readonly named: { entity: Entity; words: ReadonlySet<string>; first: number }[] = [];

  constructor(draft: Draft, language: StatementLanguage) {
    this.language = language;
    const first = new Map<string, number>();
    for (const { entity, start } of draft.mentions) if (!first.has(entity)) first.set(entity, start);
    for (const entity of draft.entities) {
      if (entity.type !== 'organization') continue;
      const words = new Set([entity.name, ...entity.aliases].flatMap(wordsOf));
      this.named.push({ entity, words, first: first.get(entity.id) ?? Number.POSITIVE_INFINITY });
    }
  }

  /**
   * Null unless exactly one organization of the whole story answers to the noun, all of the small
   * words before it are in its name, and it was named before `at`.
   */
  find(noun: string, modifiers: readonly string[], at: number): Entity | null {
    const kind = this.language.nouns.get(noun);
    if (kind !== 'government' && kind !== 'organization' && kind !== 'media') return null;
    const heads = this.language.namesOfKind.get(noun) ?? new Set([noun]);
    const all = this.named.filter(({ words }) => [...heads].some((head) => words.has(head)));
    const [only] = all;
    if (all.length !== 1 || only!.first >= at) return null;
    return modifiers.every((word) => only!.words.has(word)) ? only!.entity : null;
  }
}

const wordsOf = (name: string) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
