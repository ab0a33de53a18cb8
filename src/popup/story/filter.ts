/** What the reader narrows the lists down to. All conditions that are set must hold. */
import type {
  Analysis,
  Entity,
  QuoteKind,
  SourceKind,
  Span,
  TimelineEntry,
} from '../../analysis/contract.ts';
import type { Statement } from '../../items/statements.ts';

export interface Filter {
  /** Words to find, any case, accents as typed or without. */
  find: string;
  /** `Entity.id` of a person or organization. */
  who: string | null;
  /** `Entity.id` of a place. */
  where: string | null;
  quoteKind: QuoteKind | null;
  sourceKind: SourceKind | null;
}

export const NO_FILTER: Filter = { find: '', who: null, where: null, quoteKind: null, sourceKind: null };

export function isFiltering(filter: Filter): boolean {
  return Boolean(filter.find.trim() || filter.who || filter.where || filter.quoteKind || filter.sourceKind);
}

/** Lower case without accents: “Zelenskyy” is found by “zelenskyy”, “García” by “garcia”. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

export function found(filter: Filter, ...texts: (string | null | undefined)[]): boolean {
  const wanted = folded(filter.find.trim());
  return !wanted || texts.some((text) => text && folded(text).includes(wanted));
}

export function entryPasses(analysis: Analysis, entry: TimelineEntry, filter: Filter): boolean {
  const span = { start: entry.start, end: entry.endOffset };
  const speaker = entry.quote == null ? null : analysis.quotes[entry.quote];
  if (filter.who && !entry.who.includes(filter.who) && speaker?.speakerEntity !== filter.who)
    if (!mentions(analysis, filter.who, span)) return false;
  if (filter.where && !entry.where.includes(filter.where) && !mentions(analysis, filter.where, span))
    return false;
  return found(filter, analysis.text.slice(span.start, span.end), speaker?.speakerName);
}

export function statementPasses(analysis: Analysis, statement: Statement, filter: Filter): boolean {
  const { fragments } = statement;
  const within = (id: string) =>
    fragments.some((quote) => quote.speakerEntity === id || mentions(analysis, id, quote));
  if (filter.who && !within(filter.who)) return false;
  if (filter.where && !within(filter.where)) return false;
  if (filter.quoteKind && !fragments.some((quote) => quote.kind === filter.quoteKind)) return false;
  if (filter.sourceKind) {
    const source = analysis.sources.find((s) => s.id === fragments[0]!.source);
    if (source?.kind !== filter.sourceKind) return false;
  }
  const said = fragments.map((quote) => analysis.text.slice(quote.start, quote.end));
  return found(filter, ...said, fragments[0]!.speakerName, fragments[0]!.medium);
}

/** A name's own row: by words, and by the person or place chosen. */
export function entityPasses(entity: Entity, filter: Filter): boolean {
  const chosen = entity.type === 'place' ? filter.where : filter.who;
  if (chosen && chosen !== entity.id) return false;
  return found(filter, entity.name, ...entity.aliases, ...entity.roles.map((role) => role.text));
}

function mentions(analysis: Analysis, id: string, { start, end }: Span): boolean {
  return analysis.mentions.some((m) => m.entity === id && m.start >= start && m.end <= end);
}
