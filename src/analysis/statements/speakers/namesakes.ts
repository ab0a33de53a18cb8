/** “the ministry”, “the company”: the organization of the story that a definite noun takes up. */
import type { Entity } from '../../contract.ts';
import type { Draft } from '../../draft.ts';
import { kindOfName } from '../../sources/source-kind.ts';
import type { StatementLanguage } from '../language.ts';

interface Named {
  entity: Entity;
  words: ReadonlySet<string>;
  /** Where it is named, in order. */
  starts: readonly number[];
}

/** So many times as often as any other must the one be named that a noun takes up. */
const DOMINANT = 2;

export class Namesakes {
  private readonly language: StatementLanguage;
  private readonly named: Named[] = [];

  constructor(draft: Draft, language: StatementLanguage) {
    this.language = language;
    const starts = new Map<string, number[]>();
    for (const { entity, start } of draft.mentions) {
      const list = starts.get(entity);
      if (list) list.push(start);
      else starts.set(entity, [start]);
    }
    for (const entity of draft.entities) {
      if (entity.type !== 'organization') continue;
      const words = new Set([entity.name, ...entity.aliases].flatMap(wordsOf));
      this.named.push({ entity, words, starts: starts.get(entity.id) ?? [] });
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
    if (all.length !== 1 || !(only!.starts[0]! < at)) return null;
    return modifiers.every((word) => only!.words.has(word)) ? only!.entity : null;
  }

  /**
   * The organization named before `at` that a bare “the company” can mean although its name does not say so: nothing in
   * its name makes it something else, and the story has no other or names it far more often. Null where that leaves a doubt.
   */
  takenUp(noun: string, at: number): Entity | null {
    const { bodyNouns, namesOfKind, nouns } = this.language;
    if (!bodyNouns.has(noun) || nouns.get(noun) === 'government') return null;
    const own = namesOfKind.get(noun);
    const media = nouns.get(noun) === 'media';
    const before = this.named
      .filter((named) => named.starts[0]! < at && (media ? this.isMedia(named) : this.canBe(named, own)))
      .map(({ entity, starts }) => ({ entity, times: starts.filter((start) => start < at).length }))
      .sort((a, b) => b.times - a.times);
    const [first, second] = before;
    if (!first || (second && !(own && first.times >= DOMINANT * second.times))) return null;
    return first.entity;
  }

  private isMedia({ entity }: Named): boolean {
    return kindOfName(entity.name, this.language) === 'media';
  }

  /** `own` are the words in names of the noun's kind. */
  private canBe({ entity, words }: Named, own: ReadonlySet<string> | undefined): boolean {
    if (own && [...own].some((word) => words.has(word))) return true;
    return kindOfName(entity.name, this.language) === null;
  }
}

const wordsOf = (name: string) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
