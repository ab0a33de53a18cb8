/** What a JSON-LD processor makes of the annotations, held against the Web Annotation Data Model. */
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { FIXTURE } from '../popup/story.fixture.ts';
import { HOSTILE } from './hostile.fixture.ts';
import { exporters } from './index.ts';
import { CAUTION } from './provenance.ts';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const RDF_VALUE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value';

const link = (id: string) => ({ '@id': id, '@type': '@id' });
const words = (names: string, prefix: string) =>
  Object.fromEntries(names.split(' ').map((name) => [name, prefix + name]));

/**
 * What http://www.w3.org/ns/anno.jsonld says of the terms that the export uses, written from the
 * tables of the Web Annotation Vocabulary; a term that is not here is dropped as it would be there.
 */
const CONTEXT = {
  id: '@id',
  type: '@type',
  ...words('Annotation TextualBody SpecificResource TextQuoteSelector TextPositionSelector', OA),
  ...words('identifying tagging describing', OA),
  ...words('start end exact prefix suffix', OA),
  AnnotationPage: `${AS}OrderedCollectionPage`,
  AnnotationCollection: `${AS}OrderedCollection`,
  Software: `${AS}Application`,
  body: link(`${OA}hasBody`),
  target: link(`${OA}hasTarget`),
  source: link(`${OA}hasSource`),
  selector: link(`${OA}hasSelector`),
  motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
  purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
  creator: link('http://purl.org/dc/terms/creator'),
  generator: link(`${AS}generator`),
  items: { ...link(`${AS}items`), '@container': '@list' },
  partOf: link(`${AS}partOf`),
  startIndex: `${AS}startIndex`,
  total: `${AS}totalItems`,
  value: RDF_VALUE,
  format: 'http://purl.org/dc/elements/1.1/format',
  name: 'http://xmlns.com/foaf/0.1/name',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
};

const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asks for ${url}`);
  return { documentUrl: url, document: { '@context': CONTEXT } };
};

type Node = Record<string, unknown> & { '@id'?: string; '@type'?: string[] };

/** In safe mode a property or type without a meaning is an error, where otherwise it would vanish. */
async function expand(json: string): Promise<Node> {
  const options = { documentLoader, safe: true } as unknown as Parameters<typeof jsonld.expand>[1];
  const [page, ...more] = await jsonld.expand(JSON.parse(json), options);
  expect(more).toEqual([]);
  return page as Node;
}
const nodes = (node: Node, property: string) => (node[property] ?? []) as Node[];
const value = (node: Node, property: string) =>
  (node[property] as { '@value': unknown }[] | undefined)?.map((v) => v['@value']);

const PAGES = {
  'the article': exporters.webannotation.render(FIXTURE),
  'a hostile article': exporters.webannotation.render(HOSTILE),
};

describe.each(Object.entries(PAGES))('web annotation of %s, as linked data', (_, json) => {
  const items = async () =>
    (nodes(await expand(json), `${AS}items`)[0] as unknown as { '@list': Node[] })['@list'];

  test('every term has a meaning', async () => {
    await expect(expand(json)).resolves.toBeDefined();
    await expect(expand(json.replaceAll('"motivation"', '"reason"'))).rejects.toThrow();
  });
  test('a page is one list, part of a collection that says what made it', async () => {
    const page = await expand(json);
    expect(page['@type']).toEqual([`${AS}OrderedCollectionPage`]);
    const [collection] = nodes(page, `${AS}partOf`);
    expect(collection?.['@type']).toEqual([`${AS}OrderedCollection`]);
    expect(value(collection!, CONTEXT.label)?.[0]).toContain(CAUTION);
    expect(value(collection!, `${AS}totalItems`)).toEqual([(await items()).length]);
  });
  test('an annotation has one IRI, its type, one target and a motivation', async () => {
    for (const item of await items()) {
      expect(new URL(item['@id']!).href).toBeTruthy();
      expect(item['@type']).toEqual([`${OA}Annotation`]);
      expect(nodes(item, `${OA}hasTarget`)).toHaveLength(1);
      expect(nodes(item, `${OA}motivatedBy`)[0]?.['@id']).toMatch(/^http:\/\/www\.w3\.org\/ns\/oa#\w+ing$/);
    }
  });
  test('a textual body has exactly one value, another body a source', async () => {
    for (const body of (await items()).flatMap((item) => nodes(item, `${OA}hasBody`)))
      if (body['@type']?.includes(`${OA}TextualBody`)) expect(value(body, RDF_VALUE)).toHaveLength(1);
      else expect(nodes(body, `${OA}hasSource`)).toHaveLength(1);
  });
  test('a target has one source and selectors with what they must have', async () => {
    for (const target of (await items()).flatMap((item) => nodes(item, `${OA}hasTarget`))) {
      expect(nodes(target, `${OA}hasSource`)).toHaveLength(1);
      const [quote, position] = nodes(target, `${OA}hasSelector`);
      expect(value(quote!, `${OA}exact`)).toEqual([expect.any(String)]);
      const [start] = value(position!, `${OA}start`) as number[];
      const [end] = value(position!, `${OA}end`) as number[];
      expect(Number.isInteger(start) && start! >= 0 && Number.isInteger(end) && end! >= start!).toBe(true);
    }
  });
});
