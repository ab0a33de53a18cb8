import { describe, expect, it } from 'vitest';
import { processorMs } from '../../../test/processor-time.ts';
import { newDraft } from '../analyze.ts';
import { paragraphs } from './paragraphs.ts';
import { MAX_TOKENS, sentences } from './sentences.ts';

function split(text: string, lang = 'en'): string[] {
  const draft = newDraft({ text, lang });
  paragraphs.run(draft, {});
  sentences.run(draft, {});
  draft.sentences.forEach((sentence, s) => {
    for (let t = sentence.firstToken; t < sentence.endToken; t++) expect(draft.tokens[t]?.sentence).toBe(s);
  });
  return draft.sentences.map(({ start, end }) => text.slice(start, end));
}

/** Each case is written with `|` where a sentence must end. */
function check(marked: string, lang = 'en'): void {
  expect(split(marked.replaceAll('|', ''), lang).join('|')).toBe(
    marked
      .split('|')
      .map((part) => part.trim())
      .join('|'),
  );
}

describe('sentences: stops', () => {
  it.each([
    '“We will stay.”| He left.',
    'She asked: "Why now?"| The mayor did not answer.',
    'He called it “a shame.”| “We will stay.”| Then he left.',
    'She said ‘no.’| They left.',
    "He left.| ''We stay,'' she said.| ''All of us.''| They did.",
    'She works for the E.L.M.| "We stay," she said.',
    'They hailed the Elmia-U.S. Joint Statement.| He left.',
    'It rose 3.5 percent.| Prices fell.',
    'They left at 5 p.m.| The road was closed.',
    'It works in the U.S.| He does not.',
    'He joined Elmia Inc.| “We are glad,” she said.',
    'Nobody came...| Then the doors opened.',
    'It is over!| Go home?| No.',
    'They left.| The army stayed.',
    'Read example.org.| It is free.',
    'They met in 1999.| 12 of them stayed.',
    '(They left.)| He stayed.',
  ])('ends at %s', (marked) => check(marked));

  it('ends where the space was lost', () => {
    expect(split('They left.The army stayed.')).toEqual(['They left.', 'The army stayed.']);
  });

  it.each([
    'The U.S. Army met Gen. Ada Holm in St. Brannock on Sept. 4.| She left.',
    'J. K. Holm and George W. Arvel met at 5 p.m. Monday in Elmia, Calif., near Co. Brannock.',
    'The No. 5 seed lost to No. 12 on Jan. 3 at 3.5 to 1.',
    'Elmia Corp. Chairman Ada Holm spoke.',
    '“Why?” Holm asked.| Nobody knew.',
    '“Stop!” the crowd shouted.',
    'Profit rose... to a record.',
    'See https://example.org/a.B?c=D! for more.',
    'Yahoo! said so.',
  ])('does not end inside %s', (marked) => check(marked));
});

describe('sentences: layout', () => {
  it('never run over a paragraph', () => {
    check('No stop here\n\n|Next one.');
  });
  it('end at a dateline', () => {
    check('LONDON (AP) —| The mayor left.| He is 50.');
    check('Lviv/Elmia, Dec 19 (EFE).-| Russia attacked.');
    check('ELMIA, Jan 5 -| Holm left.');
    check('Elmia (AP) —| “We left,” Holm said.');
  });
  it('do not take another dash for the end of a dateline', () => {
    check('NATO chief Ada Holm arrived — Arvel did not.');
    check('Holm — The Mayor to some — left.');
    check('Elmia (population 500) has a school – Arvel does not.');
  });
  it('end at a meant line break only', () => {
    check(
      'The mayor of Elmia said on Monday that the bridge over the\nBrannock would be closed for at least three\nweeks.\n\n|He left.',
    );
    check('By Ada Holm\n|Elmia News Desk');
    check(
      'Three things are known about the accident near Elmia so far:\n|• The bridge fell\n|• Nobody was hurt',
    );
  });
  it('do not end after the number of a list', () => {
    check('1. The bridge fell.| 2. Nobody was hurt.');
  });
  it('headlines in capitals stay whole', () => {
    check('HOLM TO MEET GEN. ARVEL IN ST. BRANNOCK');
  });
});

describe('sentences: other scripts', () => {
  it('end at their stops', () => {
    check('外交部说。|他离开了！|为什么？', 'zh');
    check('قال الوزير.| لماذا؟| نعم', 'ar');
    check('राज्यपाल चले गए।| वे लौटेंगे।', 'hi');
  });
});

describe('sentences: hostile text', () => {
  it('are cut at a bounded length', () => {
    const draft = newDraft({ text: 'word '.repeat(MAX_TOKENS * 3), lang: 'en' });
    paragraphs.run(draft, {});
    sentences.run(draft, {});
    expect(draft.sentences.map((s) => s.endToken - s.firstToken)).toEqual([
      MAX_TOKENS,
      MAX_TOKENS,
      MAX_TOKENS,
    ]);
  });
  it('cost no more than linear time', () => {
    for (const piece of ['. ', '" ', 'A. ', '(A) ', '. " ', 'a\n', '? ” Holm ', 'A\nb ']) {
      const draft = newDraft({ text: `x\n\n${piece.repeat(50_000)}`, lang: 'en' });
      const time = processorMs(() => {
        paragraphs.run(draft, {});
        sentences.run(draft, {});
      });
      expect(time, piece).toBeLessThan(8_000);
    }
  });
});
