/** What of an analysis is marked on the page, in order, each item once. */
import {
  type Analysis,
  DOUBTFUL,
  type Entity,
  type Metonym,
  type Quote,
  type Span,
  type StandsFor,
  type Timex,
} from '../../analysis/contract.ts';
import type { MarkKind } from '../../settings.ts';

/** How a mark looks; one of each kind, statements by how they are told. */
export type MarkStyle = 'person' | 'place' | 'organization' | 'date' | 'direct' | 'mixed' | 'indirect';

interface Common extends Span {
  style: MarkStyle;
  kind: MarkKind;
  doubtful: boolean;
  by: string;
  confidence: number;
}

export type Mark =
  | (Common & {
      kind: 'person' | 'place' | 'organization';
      entity: Entity;
      metonym: Metonym | null;
      standsFor: StandsFor | null;
    })
  | (Common & { kind: 'statement'; quote: Quote })
  | (Common & { kind: 'date'; timex: Timex });

/** In order of their starts; of two that start together the longer comes first. */
export function marksOf(analysis: Analysis): Mark[] {
  const marks: Mark[] = [];
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const metonyms = new Map(analysis.metonyms.map((metonym) => [metonym.start, metonym]));
  for (const mention of analysis.mentions) {
    const entity = entities.get(mention.entity);
    if (!entity) continue;
    const metonym = mention.type === 'place' ? (metonyms.get(mention.start) ?? null) : null;
    const standsFor = metonym ?? ofCountry(mention.standsFor, entity);
    marks.push({ ...common(mention), kind: mention.type, style: mention.type, entity, metonym, standsFor });
  }
  for (const quote of analysis.quotes)
    marks.push({ ...common(quote), kind: 'statement', style: quote.kind, quote });
  for (const timex of analysis.timexes) marks.push({ ...common(timex), kind: 'date', style: 'date', timex });
  return marks
    .filter((mark) => mark.start >= 0 && mark.end > mark.start && mark.end <= analysis.text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A country that acts is its own government. */
function ofCountry(standsFor: string | undefined, { country }: Entity): StandsFor | null {
  return standsFor ? { standsFor, office: 'government', ...(country && { officeOf: country }) } : null;
}

function common({ start, end, by, confidence }: Span & { by: string; confidence: number }) {
  return { start, end, by, confidence, doubtful: confidence < DOUBTFUL };
}

/** The innermost mark at an offset: a name inside a statement before the statement. */
export function markAt(marks: readonly Mark[], offset: number): Mark | null {
  let best: Mark | null = null;
  // A story has some hundred marks; the first that starts behind the offset ends the search.
  for (const mark of marks) {
    if (mark.start > offset) break;
    if (offset < mark.end && (!best || mark.end - mark.start <= best.end - best.start)) best = mark;
  }
  return best;
}
