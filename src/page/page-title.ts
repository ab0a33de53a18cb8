import { plain } from './plain.ts';

/** A headline is shorter, in UTF-16 code units. */
const LONGEST = 300;

/** The title of the document, whatever the page calls by the name `title`, as far as anybody reads it. */
export const pageTitle = (): string => plain(document).title.slice(0, LONGEST);
