/**
 * What a page says about itself, as plain data: everything that the wire decision may look at.
 * The detector reads it from a document, the command line from a text with its metadata, so that
 * the decision itself (`decide.ts`) needs no DOM.
 */
export interface PageFacts {
  url: string | null;
  /** Host of the page itself; never taken from a canonical link. */
  host: string | null;
}
