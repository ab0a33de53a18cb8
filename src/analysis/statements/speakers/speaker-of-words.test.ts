import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../analyze.ts';
import { loadResources } from '../../load-resources.ts';

const resources = await loadResources((path) => readFile(`src/${path}`));
const read = (text: string) => analyze({ text, lang: 'en', published: '2026-03-12' }, resources);
/** The speaker's name at every statement. */
const speakers = (text: string) => read(text).quotes.map(({ speakerName }) => speakerName);

describe('statements: whom a pronoun takes up', () => {
  it.each([
    [
      'a name in an apposition with an article',
      'Culture Minister Jan Holm said the poems would stay. Her friend, the poet Olaf Brandt, recalled their last talk. “She asked me to stay,” he said.',
      'Olaf Brandt',
    ],
    [
      'whom the subjects since have taken up',
      'Novelist Ada Holm has died aged 91, her publisher said on Monday.\n\nBorn in Oran in 1934, she moved to Orvane after the war. She worked as a typist.\n\n“I write because I cannot sing,” she once told a friend.',
      'Ada Holm',
    ],
    [
      'somebody unnamed in the same sentence',
      'Ada Holm said the sums were small. Norland’s deputy prime minister thanked the donors but rejected what he called “wild” figures.',
      'Norland’s deputy prime minister',
    ],
    [
      'a study',
      'The study, published in a journal, followed 4,200 adults for nine years. It found that late meals were bad for the heart.',
      'the study',
    ],
    [
      'a group',
      'Ada Holm said the road was safe.\n\nRain fell all day and the river rose.\n\nResidents climbed on their roofs. They said no boat had come.',
      'residents',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text).at(-1)).toBe(expected);
  });
  it('is a man where the subject between is none', () => {
    const text = 'Olaf Brandt said the road was shut. The storm took the bridge away. “It is gone,” he said.';
    expect(speakers(text).at(-1)).toBe('Olaf Brandt');
  });
});

describe('statements: whom a description takes up', () => {
  const minister = 'Norland Foreign Minister Ada Holm said the talks may go on in April.';
  it.each([
    ['a wider noun', `${minister} “This is a warning,” the top diplomat stressed.`, 'Ada Holm'],
    [
      'another’s by the word before it',
      `${minister} “This is a warning,” the Tarsian diplomat stressed.`,
      'the Tarsian diplomat',
    ],
    [
      'not somebody of another role',
      'Goalkeeper Ada Holm said the match was hard. “This is a warning,” the diplomat stressed.',
      'the diplomat',
    ],
    [
      'a broadcaster is no armed group',
      'The Dawn Brigade has agreed to a truce. The truce begins on Thursday, the broadcaster said.',
      'the broadcaster',
    ],
    [
      'a leader of a body without a proper name',
      'Leader of Opposition Sunita Kale said on Saturday that the minister had lied.',
      'Sunita Kale',
    ],
    [
      'a name before what tells of her',
      'Help came late, said Mara Voss, a mother of four who told the crowd that the road was cut.',
      'Mara Voss',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text).at(-1)).toBe(expected);
  });
});

describe('statements: who speaks behind a participle or without a cue', () => {
  it.each([
    [
      'the firm, not the shares',
      'Shares in Halden Motors fell after the carmaker cut its forecast, saying that demand was weak.',
      'Halden Motors',
    ],
    [
      'the union, not the firm',
      'The union called a strike after the firm cut wages, saying that talks had failed.',
      'the union',
    ],
    [
      'who is told of before the quotation',
      'Ada Holm said the road was safe. Olaf Brandt shook his head. “It is not safe at all.”',
      'Olaf Brandt',
    ],
    [
      'who goes on, where only something is told of',
      'Ada Holm said the road was safe. The wind rose. “We have mended all of it.”',
      'Ada Holm',
    ],
    ['a bar before the name', '“We have mended all of it and it will hold.” ― Ada Holm', 'Ada Holm'],
    ['a label in the marks', '“HOLM: We have mended all of it and it will hold.”', 'Holm'],
  ])('%s', (_, text, expected) => {
    expect(speakers(text).at(-1)).toBe(expected);
  });
  it('a label in the marks is no part of what is said', () => {
    const text = '“HOLM: We have mended all of it and it will hold.”';
    expect(read(text).quotes.map((q) => text.slice(q.start, q.end))).toEqual([
      'We have mended all of it and it will hold.',
    ]);
  });
  it('lists no pronoun among the sources', () => {
    const { quotes, sources } = read('They said no boat had come.');
    expect(quotes).toHaveLength(1);
    expect(sources).toEqual([]);
  });
});
