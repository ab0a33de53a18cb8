import { describe, expect, it } from 'vitest';
import { processorMs } from '../../../test/processor-time.ts';
import { english } from '../../languages/en/index.ts';
import type { Token } from './structure.ts';
import { tokenize } from './tokens.ts';

function tokens(text: string, language: typeof english | null = english): string[] {
  const into: Token[] = [];
  tokenize(text, 0, text.length, language, into);
  for (const token of into) expect(text.slice(token.start, token.end)).toBe(token.text);
  return into.map((token) => token.text);
}

describe('tokens', () => {
  it.each([
    ['Holm’s aides didn’t wait', 'Holm|’s|aides|did|n’t|wait'],
    ["they couldn't've known", "they|could|n't|'ve|known"],
    ['She cannot stay', 'She|can|not|stay'],
    ['O’Brannock met d’Arvel in Sana’a', 'O’Brannock|met|d’Arvel|in|Sana’a'],
    ["the ministers' talks", "the|ministers|'|talks"],
    ['Elmia Inc.’s plan', 'Elmia|Inc.|’s|plan'],
    ['a U.S.-led raid', 'a|U.S.-led|raid'],
    ['the U.S.’s stance', 'the|U.S.|’s|stance'],
    ['Gen. J. K. Holm', 'Gen.|J.|K.|Holm'],
    ['J.K. Holm', 'J.K.|Holm'],
    ['Ada P. Holm', 'Ada|P.|Holm'],
    ['the U. S. and Sec. Holm', 'the|U.|S.|and|Sec.|Holm'],
    ['a Ph.D. thesis', 'a|Ph.D.|thesis'],
    ['at 5:30 p.m. Monday', 'at|5:30|p.m.|Monday'],
    ['No. 5 and No.5', 'No.|5|and|No.|5'],
    ['$5.2 million, 1,000 or 7%', '$|5.2|million|,|1,000|or|7|%'],
    ['US$5', 'US$|5'],
    ['after 9/11 in the ’90s', 'after|9/11|in|the|’90s'],
    ['a 10-year-old, 2-1', 'a|10-year-old|,|2-1'],
    ['AT&T and/or Q&A', 'AT&T|and|/|or|Q&A'],
    ['see https://example.org/a?b=1.', 'see|https://example.org/a?b=1|.'],
    ['mail desk.ada@example.org, now', 'mail|desk.ada@example.org|,|now'],
    ['@ada_holm on #Elmia', '@ada_holm|on|#Elmia'],
    ['They left.The army stayed', 'They|left|.|The|army|stayed'],
    ['Wait... -- no', 'Wait|...|--|no'],
    ['“No,” he said', '“|No|,|”|he|said'],
    ['Dec 19 (EFE).- Russia', 'Dec|19|(|EFE|)|.|-|Russia'],
  ])('reads %s', (text, expected) => {
    expect(tokens(text)).toEqual(expected.split('|'));
  });

  it.each([
    ['he said no.', 'he|said|no|.'],
    ['he was ill.', 'he|was|ill|.'],
    ['They chose plan B. The mayor left', 'They|chose|plan|B|.|The|mayor|left'],
    ['she and I. They', 'she|and|I|.|They'],
    ['ma’am', 'ma’am'],
  ])('takes no stop or clitic from %s', (text, expected) => {
    expect(tokens(text)).toEqual(expected.split('|'));
  });

  it('splits ideographs from marks, keeps other scripts by their spaces', () => {
    expect(tokens('中国外交部。新闻', null)).toEqual(['中国外交部', '。', '新闻']);
    expect(tokens('قال الوزير؟', null)).toEqual(['قال', 'الوزير', '؟']);
  });

  it('keeps every unit of broken or rare text in order', () => {
    const text = 'a\ud83d b \ude00c 😀 e\u0301t\u00e9 \u200bx\u00ady';
    expect(tokens(text)).toEqual(['a', '\ud83d', 'b', '\ude00', 'c', '😀', 'e\u0301t\u00e9', 'x\u00ady']);
  });

  it('stays linear on a word of a million characters and on endless marks', () => {
    const time = (text: string) => processorMs(() => tokenize(text, 0, text.length, english, []));
    for (const piece of ['a', "a'", 'a.', '1,', 'a-', '.', "'", 'A.', '@a', '://']) {
      time(piece.repeat(2_000));
      expect(time(piece.repeat(100_000)), piece).toBeLessThan(5_000);
    }
  });
});
