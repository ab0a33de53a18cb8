/**
 * The whole analysis on stories of our own, against what a careful reader would say is in them.
 * Each file holds one story in an agency's manner and what must (and must not) be found.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/analyze.ts';
import type { Analysis } from '../../src/analysis/contract.ts';
import { loadResources } from '../../src/analysis/load-resources.ts';
import type { Resources } from '../../src/analysis/resources.ts';
import { ROOT } from '../repo/sources.ts';

interface Story {
  text: string;
  title: string;
  published: string;
  url?: string;
  byline?: string;
  expect: {
    agency: string;
    datelinePlaces?: string[];
    datelineDate?: string;
    desk?: string[];
    people: { name: string; role?: string }[];
    places?: { name: string; country?: string; lat?: number; lon?: number }[];
    organizations?: string[];
    metonyms?: { text: string; in: string }[];
    quotes: { text: string; kind: string; speaker: string }[];
    timeline: { value: string; words: string; status: string }[];
    sources: { name: string; kind: string }[];
    not?: { people?: string[]; places?: string[]; organizations?: string[]; quotes?: string[] };
  };
}

let resources: Resources;
beforeAll(async () => {
  resources = await loadResources((path) => readFile(join(ROOT, 'src', path)));
});

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));

/** What a reader does not tell apart: edge punctuation, a leading article, case. */
const fold = (words: string | null) =>
  (words ?? '')
    .replace(/^(?:the|a|an) /i, '')
    .replace(/^[“"\s]+|[”",.\s]+$/g, '')
    .toLowerCase();

describe.each(files)('%s', (file) => {
  const story: Story = JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
  const { expect: wanted } = story;
  let analysis: Analysis;
  beforeAll(() => {
    analysis = analyze({ ...story, lang: 'en' }, resources);
  });
  const names = (type: string) => analysis.entities.filter((e) => e.type === type).map((e) => e.name);
  const words = (span: { start: number; end: number }) => analysis.text.slice(span.start, span.end);

  it('is known as wire copy, with its dateline and desk', () => {
    expect(analysis.wire).toMatchObject({ isWire: true, agency: wanted.agency });
    if (wanted.datelinePlaces) expect(analysis.wire.dateline?.places).toEqual(wanted.datelinePlaces);
    if (wanted.datelineDate) expect(analysis.wire.dateline?.date).toBe(wanted.datelineDate);
    if (wanted.desk) expect(analysis.wire.desk).toEqual(wanted.desk);
  });

  it('gives every item an honest place in the text', () => {
    for (const item of [
      ...analysis.mentions,
      ...analysis.quotes,
      ...analysis.timexes,
      ...analysis.metonyms,
    ]) {
      expect(item.start).toBeGreaterThanOrEqual(0);
      expect(item.end).toBeGreaterThan(item.start);
      expect(item.end).toBeLessThanOrEqual(analysis.text.length);
    }
    for (const entity of analysis.entities)
      for (const role of entity.roles) expect(words(role)).toBe(role.text);
    const ids = new Set(analysis.entities.map((e) => e.id));
    for (const mention of analysis.mentions) expect(ids).toContain(mention.entity);
  });

  it.each(wanted.people)('knows the person $name', ({ name, role }) => {
    expect(names('person')).toContain(name);
    const roles = analysis.entities.find((e) => e.name === name)?.roles.map((r) => fold(r.text)) ?? [];
    if (role) expect(roles.join('; ')).toContain(fold(role));
  });

  it.each(wanted.places ?? [])('places $name', ({ name, country, lat, lon }) => {
    const place = analysis.entities.find((e) => e.type === 'place' && [e.name, ...e.aliases].includes(name));
    expect(place).toBeDefined();
    if (country) expect(place?.country).toBe(country);
    if (lat !== undefined && lon !== undefined) {
      expect(Math.abs((place?.lat ?? 999) - lat)).toBeLessThan(1);
      expect(Math.abs((place?.lon ?? 999) - lon)).toBeLessThan(1);
    }
  });

  it('knows the organizations', () => {
    const known = new Set(
      analysis.entities.filter((e) => e.type === 'organization').flatMap((e) => [e.name, ...e.aliases]),
    );
    for (const name of wanted.organizations ?? []) expect(known).toContain(name);
  });

  it('takes a capital for its government where it acts', () => {
    for (const { text, in: around } of wanted.metonyms ?? []) {
      const at = analysis.text.indexOf(around) + around.indexOf(text);
      expect(analysis.metonyms.map((m) => m.start)).toContain(at);
    }
  });

  it.each(wanted.quotes)('hears $speaker ($kind): $text', ({ text, kind, speaker }) => {
    const quote = analysis.quotes.find((q) => fold(words(q)) === fold(text));
    expect(quote, analysis.quotes.map((q) => words(q)).join('\n')).toBeDefined();
    expect(quote?.kind).toBe(kind);
    expect(fold(quote?.speakerName ?? null)).toBe(fold(speaker));
  });

  it.each(wanted.timeline)('dates “$words” to $value', ({ value, words: told, status }) => {
    const entries = analysis.timeline.filter((e) => analysis.text.slice(e.start, e.endOffset).includes(told));
    expect(entries.map((e) => e.value.slice(0, value.length))).toContain(value);
    expect(entries.find((e) => e.value.startsWith(value))?.status).toBe(status);
  });

  it.each(wanted.sources)('lists $name among the sources', ({ name, kind }) => {
    const source = analysis.sources.find((s) => fold(s.name) === fold(name));
    expect(source?.kind, analysis.sources.map((s) => s.name).join('; ')).toBe(kind);
    expect(source?.statements.length).toBeGreaterThan(0);
  });

  it('does not take anything for what it is not', () => {
    const { not = {} } = wanted;
    for (const name of not.people ?? []) expect(names('person')).not.toContain(name);
    for (const name of not.places ?? []) expect(names('place')).not.toContain(name);
    for (const name of not.organizations ?? []) expect(names('organization')).not.toContain(name);
    for (const text of not.quotes ?? [])
      expect(analysis.quotes.map((q) => fold(words(q)))).not.toContain(fold(text));
  });
});
