/** Whom a spokesperson speaks for: “a spokeswoman for the ministry”, “Kremlin spokesman”. */
import type { Entity, Source, Span } from '../contract.ts';
import type { Draft } from '../draft.ts';
import type { StatementLanguage } from '../statements/language.ts';
import type { Namesakes } from '../statements/namesakes.ts';

/** Words before a role that still name whose it is, in characters: “the ministry's ”. */
const BEFORE = 3;

/**
 * Reads the roles of a person, or the words used for somebody unnamed. Null where they hold no word for
 * a spokesperson or name no body.
 */
export function speaksFor(
  draft: Draft,
  entity: Entity | undefined,
  speaker: Span | null,
  words: StatementLanguage,
  namesakes: Namesakes,
): NonNullable<Source['speaksFor']> | null {
  const told: Span[] = entity ? (entity.type === 'person' ? entity.roles : []) : speaker ? [speaker] : [];
  for (const span of told) {
    const parts = [
      ...draft.text
        .slice(span.start, span.end)
        .toLowerCase()
        .matchAll(/[\p{L}]+/gu),
    ];
    if (!parts.some(([word]) => words.voices.has(word))) continue;
    const body = draft.mentions.find(
      ({ type, start, end }) => type !== 'person' && end >= span.start - BEFORE && start < span.end,
    );
    const named = body && draft.entities.find(({ id }) => id === body.entity);
    if (named) return { name: named.name, entity: named.id };
    for (const [word] of parts) {
      const only = namesakes.find(word, [], span.start);
      if (only) return { name: only.name, entity: only.id };
    }
    const whom = words.spokenFor.exec(draft.text.slice(span.start, span.end))?.[1];
    if (whom) return { name: whom, entity: null };
  }
  return null;
}
