import { describe, expect, it } from 'vitest';
import { AGENCIES } from '../../src/wire/agencies.ts';
import { decide } from '../../src/wire/decide.ts';
import { factsFromText } from '../../src/wire/facts-from-text.ts';
import { AGENCY_LINES, type AgencyLines } from '../fixtures/agencies.ts';

const BODY = [
  'The old bridge over the river was shut to lorries at noon, and the ferry ran twice as often as on other days.',
  'Nobody was hurt. The harbour office counted nine boats that waited, and the last of them left after dark.',
  'The bridge is to be mended in the spring, when the water is low.',
];
const readStory = (...paragraphs: string[]) =>
  decide(factsFromText({ text: paragraphs.join('\n\n') }, paragraphs));

describe('the agencies of the table', () => {
  it('have a line of their own each, and no line is of an agency that is not there', () => {
    expect(Object.keys(AGENCY_LINES).toSorted()).toEqual(AGENCIES.map(({ id }) => id).toSorted());
  });
  it.each(Object.entries(AGENCY_LINES))('%s is known by its line', (id, { opens, ends }: AgencyLines) => {
    const [lead, ...rest] = BODY as [string, ...string[]];
    const story = [opens ? `${opens} ${lead}` : lead, ...rest, ...(ends ? [ends] : [])];
    expect(readStory(...story)).toMatchObject({ isWire: true, agency: id });
  });
  it.each(Object.entries(AGENCY_LINES))('%s is not known by being named', (_, { not }: AgencyLines) => {
    expect(readStory(...BODY, not)).toMatchObject({ isWire: false, agency: null });
    expect(readStory(BODY[0]!, not, ...BODY.slice(1))).toMatchObject({ isWire: false, agency: null });
  });
});
