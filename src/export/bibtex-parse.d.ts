/** The part that the tests use; the package has no types of its own. */
declare module 'bibtex-parse' {
  export function entries(bibtex: string): Record<string, string | number>[];
}
