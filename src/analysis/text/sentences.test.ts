import { describe, expect, it } from 'vitest';
import { newDraft } from '../analyze.ts';
import { paragraphs } from './paragraphs.ts';
import { sentences } from './sentences.ts';

function split(text: string): string[] {
  const draft = newDraft({ text, lang: 'en' });
  paragraphs.run(draft, {});
  sentences.run(draft, {});
  return draft.sentences.map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  it('ends after the closing quotation mark', () => {
    expect(split('“We will stay.” He left.')).toEqual(['“We will stay.”', 'He left.']);
  });
  it('does not end at an abbreviation', () => {
    expect(split('The U.S. Army met Gen. Ada Holm in St. Brannock on Sept. 4. She left.')).toEqual([
      'The U.S. Army met Gen. Ada Holm in St. Brannock on Sept. 4.',
      'She left.',
    ]);
  });
  it('never runs over a paragraph', () => {
    expect(split('No stop here\n\nNext one.')).toEqual(['No stop here', 'Next one.']);
  });
});
