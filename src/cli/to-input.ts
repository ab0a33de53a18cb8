import type { AnalysisInput, Notice } from '../analysis/contract.ts';
import { notice } from '../analysis/notices.ts';
import { webAddress } from '../export/provenance.ts';
import { inputFromHtml } from './html-input.ts';
import { InputError } from './read-input.ts';

/** What came with the text: options of the command line, or fields of a JSON line. */
export interface Given {
  url?: string | undefined;
  published?: string | undefined;
  title?: string | undefined;
  lang?: string | undefined;
  byline?: string | undefined;
  publisher?: string | undefined;
}

const FIELDS = ['url', 'published', 'title', 'lang', 'byline', 'publisher'] as const;

/** ISO date or date-time that exists. */
export const isDate = (value: string) =>
  /^\d{4}-\d{2}(?:-\d{2}(?:[T ][\d:.]{4,15}(?:Z|[+-]\d{2}:?\d{2})?)?)?$/.test(value) &&
  !Number.isNaN(Date.parse(value.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))) &&
  isDay(value.slice(0, 10));

/** An http or https address; of anything else no host can be told. */
export const isWebAddress = (value: string) => webAddress(value) !== null;

/** `Date.parse` takes February 30 for March 2. */
const isDay = (day: string) => new Date(day).toISOString().startsWith(day);

/** The analysis' input; what was given wins over what the page says of itself. */
export function toInput(content: { text: string } | { html: string }, given: Given): AnalysisInput {
  const input = 'html' in content ? inputFromHtml(content.html, given.url) : { text: content.text };
  for (const field of FIELDS) if (given[field] !== undefined) input[field] = given[field];
  return input;
}

/**
 * Reads one JSON line. A field of the wrong kind is an error; a date or an address that is none is left
 * out and told of, for the text can be read without it.
 */
export function lineInput(line: string): { id: unknown; input: AnalysisInput; notices: Notice[] } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    throw new InputError(`no JSON: ${(error as Error).message}`);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new InputError('no JSON object');
  const record = parsed as Record<string, unknown>;
  const notices: Notice[] = [];
  const given: Given = {};
  for (const field of FIELDS) {
    const value = record[field];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string') throw new LineError(record.id, `${field} is no string`);
    if (field === 'published' && !isDate(value)) notices.push(notice('badDate', value.slice(0, 40)));
    else if (field === 'url' && !isWebAddress(value)) notices.push(notice('badAddress', value.slice(0, 80)));
    else given[field] = value;
  }
  const { text, html } = record;
  if (typeof text === 'string') return { id: record.id, input: toInput({ text }, given), notices };
  if (typeof html === 'string') return { id: record.id, input: toInput({ html }, given), notices };
  throw new LineError(record.id, 'neither text nor html');
}

/** An error in a line whose id could be read. */
export class LineError extends InputError {
  readonly id: unknown;
  constructor(id: unknown, message: string) {
    super(message);
    this.id = id;
  }
}
