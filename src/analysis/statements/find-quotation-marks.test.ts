import { describe, expect, it } from 'vitest';
import { processorMs } from '../../../test/processor-time.ts';
import { splitParagraphs } from '../text/paragraphs.ts';
import { findQuotationMarks } from './find-quotation-marks.ts';

const stretches = (text: string) => findQuotationMarks(text, splitParagraphs(text));
const contents = (text: string) => stretches(text).map(({ start, end }) => text.slice(start, end));

describe('find-quotation-marks: houses', () => {
  it.each([
    ['curly', '“We stay,” he said.', 'We stay,'],
    ['straight', '"We stay," he said.', 'We stay,'],
    ['doubled single', "``We stay,'' he said.", 'We stay,'],
    ['doubled straight single', "''We stay,'' he said.", 'We stay,'],
    ['guillemets', '« Nous restons », dit-il.', 'Nous restons'],
    ['reversed guillemets', '»Wir bleiben«, sagte er.', 'Wir bleiben'],
    ['low-high', '„Wir bleiben“, sagte er.', 'Wir bleiben'],
    ['low-high with a right mark', '„Zostajemy”, powiedział.', 'Zostajemy'],
    ['closing marks on both sides', '”Vi stannar”, sade han.', 'Vi stannar'],
    ['an opening mark printed for the closing one', '"We stay,“ he said.', 'We stay,'],
    ['corner brackets', '「残る」と彼は言った。', '残る'],
    ['single in a headline', "Minister: 'We stay'", 'We stay'],
    ['single curly', '‘We stay,’ he said.', 'We stay,'],
  ])('%s', (_, text, content) => {
    expect(contents(text)).toEqual([content]);
  });
});

describe('find-quotation-marks: apostrophes are none', () => {
  it.each([
    "The workers' union isn't ready.",
    'The workers’ union isn’t ready, in the ’90s or now.',
    "Rock 'n' roll of the '80s",
    'She is 5\'10" tall.',
  ])('%s', (text) => {
    expect(contents(text)).toEqual([]);
  });
  it('keeps a possessive inside single marks', () => {
    expect(contents('‘The workers’ union is strong,’ she said.')).toEqual(['The workers’ union is strong,']);
  });
});

describe('find-quotation-marks: nesting', () => {
  it('tells the depth of a quotation inside a quotation', () => {
    const text = '“He told me ‘never again’ and left,” she said.';
    expect(stretches(text).map((s) => [s.depth, text.slice(s.start, s.end)])).toEqual([
      [0, 'He told me ‘never again’ and left,'],
      [1, 'never again'],
    ]);
  });
  it('nests marks of one kind where both are closed', () => {
    expect(contents('“He said “no” twice,” she said.')).toEqual(['He said “no” twice,', 'no']);
  });
});

describe('find-quotation-marks: unclosed', () => {
  it('runs on where the next paragraph reopens', () => {
    const found = stretches('“First part.\n\n“Second part,” he said.');
    expect(found.map(({ closed, continues }) => [closed, continues])).toEqual([
      [false, true],
      [true, false],
    ]);
  });
  it('ends with its first sentence where no closing mark comes', () => {
    expect(contents('“We stay. The minister then left the room.\n\nTalks go on.')).toEqual(['We stay.']);
  });
  it('ends the first of two opening marks before the second', () => {
    expect(contents('“We stay. He left. “We go,” she said.')).toEqual(['We stay.', 'We go,']);
  });
  it('ignores a stray closing mark', () => {
    expect(contents('We must address terrorism," she said. "It is late," he said.')).toEqual(['It is late,']);
  });
  it('does not let one missing mark turn all the following inside out', () => {
    expect(contents('"We stay, he said. "We go," she said. "Why?" they asked.')).toContain('Why?');
  });
  it('takes a page of nothing but marks in bounded time', () => {
    const text = `${'“'.repeat(20_000)}${'" '.repeat(20_000)}${'‘a '.repeat(20_000)}`;
    expect(processorMs(() => stretches(text))).toBeLessThan(1500);
  });
});
