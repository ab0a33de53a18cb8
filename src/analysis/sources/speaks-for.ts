/** Whom a spokesperson speaks for: “a spokeswoman for the ministry”, “Kremlin spokesman”. */
import type { Entity, Source, Span } from '../contract.ts';
import type { Draft, DraftMention } from '../draft.ts';
import type { StatementLanguage } from '../statements/language.ts';
import type { Namesakes } from '../statements/speakers/namesakes.ts';

/** What may stand between a name and the role that it is of: “the ministry's spokesman”, “Kremlin spokesman”. */
const OWNING = /^(?:['’]s?)?\s*$/;

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
      (mention) =>
        mention.type !== 'person' && isNamedIn(draft, mention, span) && !isWhere(draft, mention, words),
    );
    const named = body && draft.entities.find(({ id }) => id === body.entity);
    if (named) return { name: named.name, entity: named.id };
    for (const [word] of parts) {
      const only = namesakes.find(word, [], span.start) ?? namesakes.takenUp(word, span.start);
      if (only) return { name: only.name, entity: only.id };
    }
    const whom = words.spokenFor.exec(draft.text.slice(span.start, span.end))?.[1];
    if (whom) return { name: whom, entity: null };
  }
  return null;
}

function isNamedIn({ text }: Draft, { start, end }: Span, role: Span): boolean {
  if (start >= role.start) return start < role.end;
  return end > role.start || OWNING.test(text.slice(end, Math.min(role.start, end + 4)));
}

/** “a spokesman for the charity in Orvane” */
function isWhere({ tokens }: Draft, { type, firstToken }: DraftMention, words: StatementLanguage): boolean {
  return type === 'place' && words.placePrepositions.has(tokens[firstToken - 1]?.text.toLowerCase() ?? '');
}
