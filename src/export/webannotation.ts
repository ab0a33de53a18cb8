/**
 * W3C Web Annotation (Data Model, Recommendation of 23 February 2017), as one AnnotationPage in
 * JSON-LD. Each target is told twice: by its words with a little before and after
 * (TextQuoteSelector: holds on the page) and by its place in the extracted body
 * (TextPositionSelector). The Recommendation counts positions in code points, the Analysis in UTF-16
 * code units, so they are converted here.
 */
import type { Analysis, Span } from '../analysis/contract.ts';
import { jsonText } from './json-text.ts';
import { CAUTION, GENERATOR, webAddress } from './provenance.ts';

/** Code units of context in `prefix` and `suffix`; 32 is what Hypothesis writes. */
const CONTEXT = 32;

export function webAnnotation(analysis: Analysis): string {
  const source = webAddress(analysis.url) ?? 'urn:copytaster:text';
  const position = codePoints(analysis.text);
  const items = [...annotations(analysis)].map(({ id, motivation, body, span }) => ({
    id: `${source.split('#')[0]}#copytaster-${id}`,
    type: 'Annotation',
    motivation,
    creator: { type: 'Software', name: GENERATOR },
    body,
    target: { source, selector: selectors(analysis.text, span, position) },
  }));
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source.split('#')[0]}#copytaster`,
    type: 'AnnotationPage',
    generator: { type: 'Software', name: GENERATOR },
    // The model has no word for a page's description, only for that of the collection it is part of.
    partOf: {
      id: `${source.split('#')[0]}#copytaster-all`,
      type: 'AnnotationCollection',
      label: CAUTION,
      total: items.length,
    },
    startIndex: 0,
    items,
  };
  return jsonText(page);
}

interface Item {
  id: string;
  motivation: string;
  body: object[];
  span: Span;
}

function* annotations(analysis: Analysis): Generator<Item> {
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  for (const [i, mention] of analysis.mentions.entries()) {
    const entity = entities.get(mention.entity);
    const body: object[] = [textual(entity?.name ?? '', 'identifying'), textual(mention.type, 'tagging')];
    if (entity?.geonameId)
      body.push({
        type: 'SpecificResource',
        purpose: 'identifying',
        source: `https://sws.geonames.org/${entity.geonameId}/`,
      });
    yield { id: `mention-${i}`, motivation: 'identifying', body, span: mention };
  }
  for (const [i, quote] of analysis.quotes.entries()) {
    const body = [textual(`${quote.kind} statement`, 'tagging')];
    if (quote.speakerName) body.push(textual(quote.speakerName, 'identifying'));
    if (quote.medium) body.push(textual(quote.medium, 'describing'));
    yield { id: `statement-${i}`, motivation: 'identifying', body, span: quote };
  }
  for (const [i, timex] of analysis.timexes.entries())
    yield { id: `time-${i}`, motivation: 'tagging', body: [textual(timex.value, 'tagging')], span: timex };
}

function textual(value: string, purpose: string): object {
  return { type: 'TextualBody', value, format: 'text/plain', purpose };
}

function selectors(text: string, { start, end }: Span, position: (offset: number) => number): object[] {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(whole(text, Math.max(0, start - CONTEXT)), start),
      suffix: text.slice(end, whole(text, Math.min(text.length, end + CONTEXT))),
    },
    { type: 'TextPositionSelector', start: position(start), end: position(end) },
  ];
}

/** The offset itself, or one further where it would cut a surrogate pair. */
function whole(text: string, offset: number): number {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000 ? offset + 1 : offset;
}

/** Turns code-unit offsets into code-point offsets; the table is made once, for linear time. */
function codePoints(text: string): (offset: number) => number {
  const table = new Uint32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    table[i] = count;
    const unit = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    const pair = unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000;
    if (!pair) count++;
  }
  table[text.length] = count;
  return (offset) => table[Math.max(0, Math.min(text.length, offset))]!;
}
