import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { loadResources } from '../load-resources.ts';

const resources = await loadResources((path) => readFile(`src/${path}`));
const read = (text: string) => analyze({ text, lang: 'en', published: '2026-03-12' }, resources);

describe('statements: through what medium', () => {
  it.each([
    ['Ada Holm told Rai radio that the bridge was safe.', 'Rai radio'],
    ['Ada Holm told Sky Sports that the bridge was safe.', 'Sky Sports'],
    ['Ada Holm told public broadcaster TV1 that the bridge was safe.', null],
    ['Ada Holm told the Brannock Bote newspaper that the bridge was safe.', 'the Brannock Bote newspaper'],
    ['“The bridge is safe,” Ada Holm told local radio.', 'local radio'],
    ['Ada Holm told a news conference that the bridge was safe.', 'a news conference'],
    ['“The bridge is safe,” Ada Holm said in an interview published Sunday.', 'an interview'],
    ['Ada Holm told reporters that the bridge was safe.', null],
    ['Ada Holm told the media that the bridge was safe.', null],
    ['Ada Holm told a journalist that the bridge was safe.', null],
    ['The report, based on interviews with 43 people, said the bridge was safe.', null],
    ['The bridge was safe, according to a Kyodo News survey.', null],
  ])('%s', (text, expected) => {
    expect(read(text).quotes[0]!.medium).toBe(expected);
  });
});

describe('statements: the day of another statement', () => {
  const when = (text: string) => {
    const { quotes, timexes } = read(text);
    return quotes.map((q) =>
      q.when == null ? null : text.slice(timexes[q.when]!.start, timexes[q.when]!.end),
    );
  };
  it('is not that of a second one', () => {
    expect(
      when('Ada Holm recalled that the treaty ended on May 3, 2025, and said that nobody was to blame.'),
    ).toEqual([null, null]);
  });
  it('is the day of a document', () => {
    expect(
      when(
        'The bridge was unsafe, according to a report published in January. It was shut, according to Ada Holm.',
      ),
    ).toEqual(['January', null]);
  });
});
