/** Every export by the name that the command line and the popup's menu call it by. */
import type { Analysis } from '../analysis/contract.ts';
import { bibtex, cslJson } from './citation.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { plainText } from './text.ts';
import { webAnnotation } from './webannotation.ts';

export type ExportFormat = 'markdown' | 'json' | 'webannotation' | 'csv' | 'csl' | 'bibtex' | 'text';

export interface Exporter {
  /** File name extension, without the dot. */
  extension: string;
  mime: string;
  /** Pure; ends with a line break. */
  render(analysis: Analysis): string;
}

export const exporters: Record<ExportFormat, Exporter> = {
  markdown: { extension: 'md', mime: 'text/markdown', render: markdown },
  json: { extension: 'json', mime: 'application/json', render: json },
  webannotation: { extension: 'jsonld', mime: 'application/ld+json', render: webAnnotation },
  csv: { extension: 'csv', mime: 'text/csv', render: csv },
  csl: { extension: 'csl.json', mime: 'application/vnd.citationstyles.csl+json', render: cslJson },
  bibtex: { extension: 'bib', mime: 'application/x-bibtex', render: bibtex },
  text: { extension: 'txt', mime: 'text/plain', render: plainText },
};
