import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { loadResources } from '../load-resources.ts';

const resources = await loadResources((path) => readFile(`src/${path}`));
const read = (text: string) => analyze({ text, lang: 'en', published: '2026-03-12' }, resources);
/** Every statement: who says what. */
const said = (text: string) =>
  read(text).quotes.map(({ start, end, speakerName }) => `${speakerName}: ${text.slice(start, end)}`);

describe('statements: attributions', () => {
  it.each([
    [
      'by a medium behind “by”',
      '“The pass is safe,” Ada Holm said by telephone.',
      'Ada Holm: The pass is safe',
    ],
    [
      'quoted as saying',
      '“The pass is safe,” the agency quoted Ada Holm as saying.',
      'Ada Holm: The pass is safe',
    ],
    [
      'was quoted as saying',
      '“The pass is safe,” Ada Holm was quoted as saying.',
      'Ada Holm: The pass is safe',
    ],
    [
      'figures that show',
      'Prices rose by 5.1% in 2023, official data show, compared with 3.2% in 2022.',
      'official data: Prices rose by 5.1% in 2023',
    ],
    [
      'a verb that looks like a noun',
      'Turnout stood at 41 percent, Ada Holm said.',
      'Ada Holm: Turnout stood at 41 percent',
    ],
    [
      'what lies ahead',
      'Norland will ask old Tarsia to lend it ships, Ada Holm said on Monday, waving the rest aside.',
      'Ada Holm: Norland will ask old Tarsia to lend it ships',
    ],
    [
      'a warning from somebody',
      'Ada Holm brushed aside a warning from Norland that the pass was unsafe.',
      'Norland: the pass was unsafe',
    ],
    [
      'people told by what they are close to',
      'According to two officials close to the talks who asked not to be named, the mill may close.',
      'two officials close to the talks: the mill may close',
    ],
    [
      'a report that found',
      'The plane had flown too low, an initial report by the council found.',
      'an initial report by the council: The plane had flown too low',
    ],
    ['another, told by a clause', 'Another, who lived nearby, said all was lost.', 'another: all was lost'],
    [
      'a report and its day',
      'The mill may close, according to a report published on Monday.',
      'a report: The mill may close',
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
  it.each([
    ['what many are said to do', 'The clubs are both said to be following Ada Holm.'],
    ['blame for nobody', 'The council closed the baths, blaming a hole in its budget.'],
    ['facts told by a paper', 'The facts reported by the paper filled a page.'],
    ['what only a document shows', 'The man was ill, the doctor showed.'],
    ['what only a document finds', 'The man was ill, the doctor found.'],
  ])('none: %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
  it('blames somebody for something', () => {
    expect(said('Ada Holm blamed the mill for the smoke.')).toEqual(['Ada Holm: the mill for the smoke']);
  });
});

describe('statements: who “he” and “she” are', () => {
  it.each([
    [
      'the subject behind a relative clause',
      'Rupert Dane said he had written. Retired guard Ken Morrow, 82, who worked there from the day they opened, sat and wept.\n\n“It is gone,” he said.',
      'Ken Morrow',
    ],
    [
      'who told of the subject',
      'Ola Brandt won most of the votes, the chairwoman, Ada Holm, told reporters. Turnout was low, she said.',
      'Ada Holm',
    ],
    [
      'the one whom the sentence before tells of',
      'The doctor, Awa Dione, said that a scan was planned. Two clubs are after Ibou Seng, but the striker laughed at that. “My mother is after me too,” he said.',
      'Ibou Seng',
    ],
    [
      'what a second relative clause goes on from',
      'Pilgrims walked behind a bishop who has won it all, and who told them that a guard at the door saves nobody.',
      'a bishop',
    ],
    [
      'the leader of a party that nobody named',
      'Finance Minister Ghan Patta said that no house would be lost.\n\n“They want to win it on the road,” the BRP leader said.',
      'Ghan Patta',
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text).quotes.at(-1)!.speakerName).toBe(expected);
  });
  it('is not the minister where another leader has a party', () => {
    const text =
      'Finance Minister Ghan Patta said that no house would be lost.\n\nRain fell all day. The river rose by a foot. “They want it,” the BRP leader said.';
    expect(read(text).quotes.at(-1)!.speakerName).toBe('the BRP leader');
  });
});
