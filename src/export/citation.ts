/** The article's own citation, as CSL-JSON (schema 1.0.2) and as BibTeX. */
import type { Analysis } from '../analysis/contract.ts';
import { oneLine } from '../items/one-line.ts';
import { jsonText } from './json-text.ts';
import { CAUTION, GENERATOR, provenance } from './provenance.ts';

const NOTE = `Metadata by ${GENERATOR}. ${CAUTION}`;

export function cslJson(analysis: Analysis): string {
  const { title, credit, publisher, published, url } = provenance(analysis);
  const item = {
    id: citationKey(analysis),
    type: 'article-newspaper',
    ...(title && { title: oneLine(title) }),
    ...(credit && { author: [{ literal: oneLine(credit) }] }),
    ...(publisher && { 'container-title': oneLine(publisher) }),
    ...(published && { issued: { 'date-parts': [published.split('-').map(Number)] } }),
    ...(url && { URL: url }),
    ...(analysis.lang !== 'und' && { language: analysis.lang }),
    note: NOTE,
  };
  return jsonText([item]);
}

export function bibtex(analysis: Analysis): string {
  const { title, credit, publisher, published, url } = provenance(analysis);
  const [year, month, day] = published?.split('-') ?? [];
  const fields: [string, string | null | undefined][] = [
    ['title', title && `{${tex(title)}}`],
    // Doubled braces keep a corporate author from being taken apart as a person's name.
    ['author', credit && `{${tex(credit)}}`],
    ['journal', publisher && tex(publisher)],
    ['year', year],
    ['month', month && MONTHS[Number(month) - 1]],
    ['day', day && String(Number(day))],
    ['url', url?.replace(/[{}\\%]/gu, (sign) => encodeURIComponent(sign).replace(/%/gu, '\\%'))],
    ['note', tex(NOTE)],
  ];
  const lines = fields
    .filter((field): field is [string, string] => Boolean(field[1]))
    .map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`}`);
  return `@article{${citationKey(analysis)},\n${lines.join(',\n')}\n}\n`;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Agency, year and the first long word of the headline, in ASCII letters and digits only. */
function citationKey(analysis: Analysis): string {
  const { title, published } = provenance(analysis);
  const word = ascii(title ?? '')
    .split(' ')
    .find((w) => w.length > 3);
  const agency = ascii(analysis.wire.agency ?? analysis.publisher ?? '').replace(/ /gu, '');
  return [agency || 'article', published?.slice(0, 4), word].filter(Boolean).join('-');
}

function ascii(value: string): string {
  return oneLine(value)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/gu, '')
    .slice(0, 200);
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Braces are dropped, not escaped: BibTeX counts them even behind a backslash. */
function tex(value: string): string {
  return oneLine(value)
    .replace(/[{}]/gu, '')
    .replace(/[\\~^&%$#_]/gu, (sign) => TEX[sign] ?? `\\${sign}`);
}
