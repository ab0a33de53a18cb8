import { describe, expect, it } from 'vitest';
import { newDraft } from '../../../analysis/analyze.ts';
import { paragraphs } from '../../../analysis/text/paragraphs.ts';
import { sentences } from '../../../analysis/text/sentences.ts';
import { Words } from '../../../analysis/time/words.ts';
import { englishTime } from './index.ts';

/** The tense at “Friday”; `tags` gives some words the tagger’s tag. */
function at(text: string, tags: Readonly<Record<string, string>> = {}) {
  const draft = newDraft({ text, lang: 'en' });
  paragraphs.run(draft, {});
  sentences.run(draft, {});
  for (const token of draft.tokens) {
    const tag = tags[token.text];
    if (tag) token.tag = tag;
  }
  const words = new Words(text, draft.tokens, draft.sentences, englishTime);
  const i = words.lower.indexOf('friday');
  return englishTime.tense(words, i, i + 1);
}

describe('tense', () => {
  it.each([
    ['The council met Friday.', 'past'],
    ['On Friday the council rejected the bill.', 'past'],
    ['The bill was sent back Friday.', 'past'],
    ['The firm said it will redeem all preferred shares on Friday.', 'future'],
    ['The case is to be heard Friday.', 'future'],
    ['The court postponed the hearing until Friday.', 'future'],
    ['The court postponed the hearing on Friday.', 'past'],
    ['The leaders agreed to meet Friday.', 'future'],
    ['A judge ordered the firm to pay by Friday.', 'future'],
    ['The truce had been set to lapse Friday.', 'past'],
    ['Shoppers welcomed Friday’s ruling.', 'past'],
    ['He will run in Friday’s election.', 'future'],
    ['The mine is closed Friday.', 'present'],
    ['The owner could not be reached Friday.', 'past'],
    ['The firm could close Friday.', 'future'],
    ['The court gave the firm until Friday.', 'future'],
    ['Talks set for Orvane on Friday went on.', 'future'],
    ['The analyst expected a vote Friday.', 'future'],
    ['The firm cut the price as expected Friday.', 'past'],
    ['They signed a deal, with work to begin Friday.', 'future'],
    ['They met with the man to talk Friday.', 'past'],
    ['The envoys were to fly to Orvane Friday.', 'future'],
    ['A quiet Friday.', null],
  ])('%s', (text, expected) => {
    expect(at(text)).toBe(expected);
  });
  it('believes the tagger before the shape of a word', () => {
    expect(at('The shop sells a set Friday.', { shop: 'NN', sells: 'VBZ', set: 'NN' })).toBe('present');
    expect(at('They quit Friday.', { quit: 'VBD' })).toBe('past');
    expect(at('Guards beat a man on Friday.', { Guards: 'NNS', beat: 'VBP' })).toBe('past');
  });
});
