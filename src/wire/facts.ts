/**
 * What a page says about itself, as plain data: everything that the wire decision may look at.
 * The detector reads it from a document, the command line from a text with its metadata, so that
 * the decision itself (`decide.ts`) needs no DOM.
 */

/** Where a line of text stands. */
export type Zone =
  /** Between the headline and the first paragraph, or marked up as a byline. */
  | 'byline'
  /** The first paragraphs of the body. */
  | 'lead'
  /** The last paragraphs of the body. */
  | 'tail'
  /** Lines that follow the body: credits, copyright, related links. */
  | 'after'
  /** Caption or credit of a picture. */
  | 'caption';

export interface Line {
  zone: Zone;
  /** As printed, white space collapsed, at most a few hundred characters. */
  text: string;
  /** True where the whole line is a link. */
  link?: boolean;
  /** True where the markup itself calls it a byline, author, source or credit. */
  marked?: boolean;
  /** Lines between it and the body's nearest end; only for `byline` and `after`. */
  distance?: number;
}

/** A fact from `<meta>` or JSON-LD; `name` is lower case, e.g. `author`, `ld:publisher`. */
export interface Named {
  name: string;
  value: string;
}

export interface PageFacts {
  url: string | null;
  /** Host of the page itself; never taken from a canonical link. */
  host: string | null;
  /** Headline: of the page's markup, else of its title. */
  title: string | null;
  lang: string | null;
  meta: Named[];
  /** schema.org types of the page's JSON-LD, e.g. `NewsArticle`. */
  types: string[];
  lines: Line[];
  /** Paragraphs of the best container of running text and their characters; 0 where there is none. */
  paragraphs: number;
  characters: number;
  /** A text that came without a page: nothing follows from its length or its lack of markup. */
  plain?: boolean;
  /** Containers of running text of about the same size, each with a headline: several stories. */
  stories: number;
}
