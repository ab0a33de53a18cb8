/** The statements of an Analysis as every face shows them: fragments together, and what is told of how they were made. */
import type { Analysis, Quote, Timex } from '../analysis/contract.ts';
import { oneLine } from './one-line.ts';

export interface Statement {
  /** `Quote.attribution` */
  id: string;
  fragments: Quote[];
}

/** The fragments of each statement together, in the order of the text. */
export function statements(analysis: Analysis): Statement[] {
  const byId = new Map<string, Statement>();
  for (const quote of analysis.quotes) {
    const known = byId.get(quote.attribution);
    if (known) known.fragments.push(quote);
    else byId.set(quote.attribution, { id: quote.attribution, fragments: [quote] });
  }
  for (const statement of byId.values()) statement.fragments.sort((a, b) => a.start - b.start);
  return [...byId.values()].sort((a, b) => a.fragments[0]!.start - b.fragments[0]!.start);
}

/** The words of a statement, fragments joined by an ellipsis, direct ones in quotation marks. */
export function wordsOf(statement: Statement, text: string): string {
  return statement.fragments
    .map((quote) => {
      const words = oneLine(text.slice(quote.start, quote.end));
      return quote.kind === 'direct' ? `“${words.replace(/,$/u, '')}”` : closed(words);
    })
    .join(' … ');
}

function closed(words: string): string {
  return endsInQuotation(words) ? `${words}”` : words;
}

/** A mixed statement may end inside its quotation: the mark that closes it stands outside the content. */
export function endsInQuotation(words: string): boolean {
  return words.lastIndexOf('“') > words.lastIndexOf('”');
}

/**
 * The words that say how it was said, as printed (“denied”). An indirect statement means nothing
 * without them: what is denied is told, too.
 */
function cueOf(statement: Statement, text: string): string | null {
  const cue = statement.fragments.find((quote) => quote.cue)?.cue;
  return cue ? oneLine(text.slice(cue.start, cue.end)) || null : null;
}

export function speakerOf(statement: Statement, text: string): string | null {
  for (const quote of statement.fragments) {
    if (quote.speakerName) return oneLine(quote.speakerName);
    if (quote.speaker) return oneLine(text.slice(quote.speaker.start, quote.speaker.end));
  }
  return null;
}

export function mediumOf(statement: Statement): string | null {
  const medium = statement.fragments.find((quote) => quote.medium)?.medium;
  return medium ? oneLine(medium) : null;
}

/** To whom it was said, as printed: “reporters”; a television that was told is a medium and no addressee. */
export function addresseeOf(statement: Statement, text: string): string | null {
  const addressee = printed(statement, text, 'addressee');
  return addressee === mediumOf(statement) ? null : addressee;
}

/** Where it was said, as printed: “Geneva”. */
export function placeOf(statement: Statement, text: string): string | null {
  return printed(statement, text, 'where');
}

function printed(statement: Statement, text: string, part: 'addressee' | 'where'): string | null {
  const span = statement.fragments.find((quote) => quote[part])?.[part];
  return span ? oneLine(text.slice(span.start, span.end)) : null;
}

/** When it was said. */
export function whenOf(statement: Statement, { timexes }: Analysis): Timex | null {
  const when = statement.fragments.find((quote) => quote.when != null)?.when;
  return when == null ? null : (timexes[when] ?? null);
}

/** How a face words the circumstances. */
export interface Wording {
  via(medium: string): string;
  to(addressee: string): string;
  /** @param printed the article's own words for the time */
  at(time: Timex, printed: string): string;
  in(place: string): string;
}

/** For the exports that are in English whoever reads them. */
const ENGLISH: Wording = {
  via: (medium) => `via ${medium}`,
  to: (addressee) => `to ${addressee}`,
  at: ({ value }, printed) => `${printed} (${value})`,
  in: (place) => `in ${place}`,
};

/** `“told”, via a livestream, to reporters, on Thursday (2025-03-13), in Rome`; what is not told is left out. */
export function circumstances(statement: Statement, analysis: Analysis, say: Wording = ENGLISH): string[] {
  const { text } = analysis;
  const cue = cueOf(statement, text);
  const medium = mediumOf(statement);
  const addressee = addresseeOf(statement, text);
  const when = whenOf(statement, analysis);
  const where = placeOf(statement, text);
  return [
    cue && `“${cue}”`,
    medium && say.via(medium),
    addressee && say.to(addressee),
    when && say.at(when, oneLine(text.slice(when.start, when.end))),
    where && say.in(where),
  ].filter((part): part is string => Boolean(part));
}

export function confidenceOf(statement: Statement): number {
  return Math.min(...statement.fragments.map((quote) => quote.confidence));
}
