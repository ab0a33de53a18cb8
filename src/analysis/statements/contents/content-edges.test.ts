import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../analyze.ts';
import { loadResources } from '../../load-resources.ts';

const resources = await loadResources((path) => readFile(`src/${path}`));
const contents = (text: string) =>
  analyze({ text, lang: 'en' }, resources).quotes.map((q) => text.slice(q.start, q.end));

describe('statements: where the content begins and ends', () => {
  it.each([
    [
      'an adverb that is part of what is said',
      'Officials say nearly half of the seats were empty.',
      ['nearly half of the seats were empty'],
    ],
    [
      'a participle that might be a cue',
      'Holm said the strain was seen in a swan found in Orvane, and in a falcon found in Lund.',
      ['the strain was seen in a swan found in Orvane, and in a falcon found in Lund'],
    ],
    ['a number behind its adverb', 'Police said about 60 people were held.', ['about 60 people were held']],
    [
      'a pair',
      'Holm said both the bridge and the road were safe.',
      ['both the bridge and the road were safe'],
    ],
    [
      'a second verb of the content that is no cue here',
      'Witnesses said the men entered the bank and opened fire.',
      ['the men entered the bank and opened fire'],
    ],
    [
      'a second cue that opens a content',
      'Holm said the bridge was safe and called for calm.',
      ['the bridge was safe', 'calm'],
    ],
    [
      'a relative clause with a cue of its own',
      'The company denied the charges, which prosecutors say are well founded.',
      ['the charges', 'are well founded'],
    ],
    [
      'a participle behind an object',
      'The council called for an inquiry into the flood, citing a report from March.',
      ['an inquiry into the flood'],
    ],
    [
      'a clause of time behind an object',
      'The mayor called for an end to the strike after rubbish piled up in the streets.',
      ['an end to the strike'],
    ],
    ['a comma behind the medium', 'Holm said in a statement, the bridge was safe.', ['the bridge was safe']],
    [
      'an adjunct of the content before its clause',
      'The agency says under the plan, ships will wait in the bay.',
      ['under the plan, ships will wait in the bay'],
    ],
    ['the day of the saying', 'The council announced an inquiry late on Thursday.', ['an inquiry']],
    ['the day of what is called for', 'The union called for a strike on Monday.', ['a strike on Monday']],
    [
      'told, and then what happened',
      '“Nothing will bring them back,” Ada Holm told the court before she was led away.',
      ['Nothing will bring them back'],
    ],
    ['that, taken up', 'Ada Holm denied that, saying records showed no fault.', ['records showed no fault']],
    ['a second verb behind an object', 'Ada Holm announced a truce and left the room.', ['a truce']],
    [
      'behind a document named by its maker',
      'According to a 2023 report by the Brannock Institute, road deaths number 12,000 a year.',
      ['road deaths number 12,000 a year'],
    ],
    ['named with an adjective', 'The firm called the plans useless.', ['the plans useless']],
    [
      'named in marks, then the occasion',
      'Holm called the plan “a bad joke” in a letter on Monday.',
      ['the plan “a bad joke”'],
    ],
    [
      'what they call',
      'The army began what it calls a cleaning operation, four days after the raid.',
      ['a cleaning operation'],
    ],
    ['a cue taken for a noun', 'Local media report that the bridge was closed.', ['the bridge was closed']],
  ])('%s', (_, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
  it('takes no apposition for a content', () => {
    expect(contents('The mayor of Brannock, Ada Holm, reported rising costs.')).not.toContain(
      'The mayor of Brannock, Ada Holm',
    );
  });
  it('takes no title of a programme for the second part of a quotation', () => {
    expect(contents('“We will stay,” Ada Holm told the show “Morning in Norland” on Monday.')).toEqual([
      'We will stay',
    ]);
  });
});

describe('statements: nouns of saying', () => {
  const said = (text: string) =>
    analyze({ text, lang: 'en' }, resources).quotes.map((q) => [
      text.slice(q.start, q.end),
      q.speaker && text.slice(q.speaker.start, q.speaker.end),
    ]);
  it.each([
    [
      'owned by a name',
      'The court rejected Holm’s claim that the bridge was safe.',
      [['the bridge was safe', 'Holm']],
    ],
    [
      'owned by a pronoun',
      'Ada Holm lost the vote despite her warning that the bridge was old.',
      [['the bridge was old', 'her']],
    ],
    [
      'with an agent',
      'The vote followed allegations by the union that workers were beaten.',
      [['workers were beaten', 'the union']],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
  it('gives nobody’s report to nobody', () => {
    expect(said('The council met amid reports that the bridge was unsafe.')).toEqual([]);
  });
});
