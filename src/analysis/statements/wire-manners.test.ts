import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { loadResources } from '../load-resources.ts';

const resources = await loadResources((path) => readFile(`src/${path}`));
/** Each statement: the words that name the speaker, and the content. */
const told = (text: string) =>
  analyze({ text, lang: 'en', published: '2026-03-12' }, resources).quotes.map((q) => {
    const speaker = q.speaker ? text.slice(q.speaker.start, q.speaker.end) : '-';
    return `${speaker}: ${text.slice(q.start, q.end)}`;
  });

describe('statements: manners of the wires', () => {
  it.each([
    [
      'a year before whose the speaker is',
      'In 2021 his predecessor said that the road would open.',
      ['his predecessor: the road would open'],
    ],
    [
      'a year that belongs to the speaker',
      'The 2021 report said that the road was unsafe.',
      ['The 2021 report: the road was unsafe'],
    ],
    [
      'a medium with a participle',
      'Ada Holm said in a report published Monday that soldiers had burned the mill.',
      ['Ada Holm: soldiers had burned the mill'],
    ],
    [
      'a medium with a participle and its own preposition',
      'Ada Holm said in a speech broadcast on local radio that the bridge was safe.',
      ['Ada Holm: the bridge was safe'],
    ],
    [
      'a document with a participle behind “according to”',
      'The support for the council stood at 28 percent, according to a survey conducted over the weekend.',
      ['a survey: The support for the council stood at 28 percent'],
    ],
    [
      'a document with a participle before what it says',
      'According to records obtained by the newspaper, the mayor owns three houses.',
      ['records: the mayor owns three houses'],
    ],
    [
      'a participle with an adverb before the name',
      '“I saw things I will never forget,” a visibly shaken Holm told reporters.',
      ['a visibly shaken Holm: I saw things I will never forget'],
    ],
    [
      'a reason inside the speaker’s words',
      'Three delegates, speaking on condition of anonymity because they were not allowed to talk, said no decision was near.',
      [
        'Three delegates, speaking on condition of anonymity because they were not allowed to talk: no decision was near',
      ],
    ],
    [
      'the narrator’s comment behind the content',
      'The army said it had taken the town, a claim that the rebels rejected.',
      ['The army: it had taken the town'],
    ],
    [
      'an apposition that is no comment stays',
      'The army said it had taken the town, a port on the lake.',
      ['The army: it had taken the town, a port on the lake'],
    ],
    [
      'what one calls something that one tells of',
      'Holm noted that the mirror had been polished, which she called “a milestone for the industry”.',
      ['Holm: the mirror had been polished', 'she: a milestone for the industry'],
    ],
    ['the occasion of a cry', 'Relatives shouted “Justice!” as he was led away.', ['Relatives: Justice!']],
    [
      'praise in marks',
      'Ada Holm hailed “an immense voice of our literature” on Monday.',
      ['Ada Holm: an immense voice of our literature'],
    ],
    [
      'a word of measure is part of the object',
      'The mayor of Brannock demanded more aircraft.',
      ['The mayor of Brannock: more aircraft'],
    ],
    [
      'a second verb behind an object',
      'She demanded his resignation and sought a probe by a judge.',
      ['She: his resignation'],
    ],
    [
      'a forecast that the tagger takes for a noun',
      'Almeira’s meteorological agency predicts that winds will ease.',
      ['Almeira’s meteorological agency: winds will ease'],
    ],
    [
      'who goes on, where no verb is seen',
      'The Norland secretary-general appealed Tuesday for help, saying that the world cannot wait.',
      ['The Norland secretary-general: help', 'The Norland secretary-general: the world cannot wait'],
    ],
    [
      'an infinitive that goes on',
      'Ada Holm reaffirmed the council’s plan to mend the bridge and widen the road.',
      ['Ada Holm: the council’s plan to mend the bridge and widen the road'],
    ],
    [
      'a day between a verb and its particle',
      'Ada Holm called on Monday for an inquiry into the fire.',
      ['Ada Holm: an inquiry into the fire'],
    ],
    ['no verb, but all of the sentence', 'Not true, Holm said.', ['Holm: Not true']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['a wish for no name', 'The aides requested anonymity to discuss the talks.'],
    ['a wish for no name in a clause', 'Mara fled with her sons and asked that her surname not be used.'],
    ['neither … nor', 'Holm neither confirmed nor denied the report.'],
    ['an oath', 'The fighters pledged allegiance to the Front in March.'],
    ['a place before the cue', 'In Orvane, the mayor said.'],
    ['figures', 'The company reports second-quarter results July 28.'],
  ])('says nothing: %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('a relative clause ends before the verb of the sentence', () => {
    expect(
      told('The aides, who requested anonymity to discuss the talks, said a vote could come soon.'),
    ).toEqual(['The aides, who requested anonymity to discuss the talks: a vote could come soon']);
  });
});
