import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { loadResources } from '../load-resources.ts';

const resources = await loadResources((path) => readFile(`src/${path}`));

/** To whom, when and where each statement was made, as printed. */
function told(text: string) {
  const { quotes, timexes } = analyze({ text, lang: 'en', published: '2025-03-14' }, resources);
  const words = (span: { start: number; end: number } | null | undefined) =>
    span ? text.slice(span.start, span.end) : null;
  return quotes.map(({ addressee, when, where }) => [
    words(addressee),
    when == null ? null : words(timexes[when]),
    words(where),
  ]);
}

describe('statements: to whom, when and where', () => {
  it.each([
    ['told whom', 'Ada Holm told reporters that the bridge was safe.', ['reporters', null, null]],
    ['said to whom', 'Ada Holm said to reporters that the bridge was safe.', ['reporters', null, null]],
    [
      'told behind a quotation',
      '“We are tired,” Ada Holm told reporters in Geneva on Monday.',
      ['reporters', 'Monday', 'Geneva'],
    ],
    [
      'told a crowd',
      '“We will not go,” Ada Holm told cheering supporters in Geneva.',
      ['cheering supporters', null, 'Geneva'],
    ],
    [
      'told by a means',
      'Ada Holm told the council by phone that the bridge was safe.',
      ['the council', null, null],
    ],
    [
      'speaking somewhere, before',
      'Speaking in Ankara on Tuesday, Ada Holm said the talks had failed.',
      [null, 'Tuesday', 'Ankara'],
    ],
    [
      'speaking somewhere, behind',
      '“It is over,” said Ada Holm, speaking in Ankara on Tuesday.',
      [null, 'Tuesday', 'Ankara'],
    ],
    [
      'behind the speaker',
      '“We will stay for now,” said Ada Holm in Geneva on Monday.',
      [null, 'Monday', 'Geneva'],
    ],
    [
      'a time before the speaker',
      'Late on Thursday, Ada Holm said the bridge was safe.',
      [null, 'Thursday', null],
    ],
    ['a time before the cue', 'Ada Holm on Monday said the bridge was safe.', [null, 'Monday', null]],
    [
      'inserted',
      'Ada Holm, in a speech in Geneva on Monday, said the bridge was safe.',
      [null, 'Monday', 'Geneva'],
    ],
    [
      'at an event',
      'The bridge will open in May, Ada Holm said at a news conference in Geneva.',
      [null, null, 'Geneva'],
    ],
    [
      'at an event, before',
      'At a news conference in Geneva on Monday, Ada Holm said the bridge was safe.',
      [null, 'Monday', 'Geneva'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('statements: what is no circumstance of saying', () => {
  it.each([
    [
      'time and place of what is told',
      'Two soldiers were killed in Mosul on Sunday, police said.',
      [null, null, null],
    ],
    [
      'time of another clause',
      'The ship was towed in on Friday, ending a dispute in which Malta said it was ready.',
      [null, null, null],
    ],
    ['a place that sets the scene', 'In Mosul, police said the bridge was safe.', [null, null, null]],
    [
      'what the speaker did',
      'Ada Holm, who came from Geneva on Monday, said the bridge was safe.',
      [null, null, null],
    ],
    ['where the speaker is from', 'Police in Mosul said the bridge was safe.', [null, null, null]],
    ['what is said of a place', 'Ada Holm said she would go to Geneva.', [null, null, null]],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});
