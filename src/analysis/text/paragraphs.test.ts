import { describe, expect, it } from 'vitest';
import { processorMs } from '../../../test/processor-time.ts';
import { splitParagraphs } from './paragraphs.ts';

const split = (text: string) => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it('are separated by blank lines, whatever the line ends', () => {
    expect(split('One\nstill one.\n\nTwo.\r\n \t\r\nThree.\u2029Four.')).toEqual([
      'One\nstill one.',
      'Two.',
      'Three.',
      'Four.',
    ]);
  });
  it('are lines where there is no blank line', () => {
    expect(split('One.\nTwo.\r\nThree.\n')).toEqual(['One.', 'Two.', 'Three.']);
  });
  it('run over line breaks that only wrap narrow text without blank lines', () => {
    const text =
      'The mayor of Elmia said on Monday that the bridge over the\nBrannock would be closed for at least three\nweeks.\nHe left.\nPhoto: Ada Holm\nPolice closed the road.';
    expect(split(text)).toEqual([
      text.slice(0, text.indexOf('\nHe')),
      'He left.',
      'Photo: Ada Holm',
      'Police closed the road.',
    ]);
    expect(split(`${'A '.repeat(70)}end\nand more`)).toHaveLength(2);
  });
  it('leave out the white space around them, no-break spaces too', () => {
    expect(split('\n\u00a0 One. \n\n\n\ufeffTwo.\u3000')).toEqual(['One.', 'Two.']);
  });
  it('are none in a text of white space', () => {
    expect(split(' \n\n \u00a0')).toEqual([]);
    expect(split('')).toEqual([]);
  });
  it('cost linear time on endless line breaks', () => {
    const time = processorMs(() => {
      for (const piece of ['\n', '\n ', ' ', 'a\n', 'a\r', 'B\r\n', 'a\n\n'])
        splitParagraphs(piece.repeat(100_000));
    });
    expect(time).toBeLessThan(8_000);
  });
});
