/** The part that the tests use; the package has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string, options?: { generateGraph: boolean });
    /** `data`: CSL-JSON without what its model does not know or has in another form. */
    format(name: 'data', options: { format: 'object' }): Record<string, unknown>[];
  }
}
