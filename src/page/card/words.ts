/** The words of the card's own, all in one place. The story's words are never among them. */
import type { QuoteKind, SourceKind } from '../../analysis/contract.ts';
import type { MarkKind } from '../../messages.ts';

export const KIND: Record<Exclude<MarkKind, 'statement'>, string> = {
  person: 'Person',
  place: 'Place',
  organization: 'Organization',
  date: 'Time',
};

export const STATEMENT: Record<QuoteKind, string> = {
  direct: 'Direct quote',
  mixed: 'Partly quoted',
  indirect: 'Reported in other words',
};

export const UNNAMED: Partial<Record<SourceKind, string>> = {
  anonymous: 'Unnamed source',
  document: 'Document',
  public: 'Public voice',
};

/** Confidence in words; below one half an item is doubtful. */
export function sureness(confidence: number): string {
  if (confidence >= 0.85) return 'Sure';
  return confidence >= 0.5 ? 'Fairly sure' : 'Doubtful';
}

export const percent = (share: number) => `${Math.round(share * 100)}%`;

export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
