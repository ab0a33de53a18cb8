import type { Span } from '../contract.ts';
import type { Step } from '../draft.ts';

/**
 * The places of the dateline are places, whatever the tagger took the capitals of “LUNDBY:” for. Changes
 * the type of `mentions` inside `wire.dateline` that are printed there as its places, and of people elsewhere
 * whose whole name is one such word, unless somebody in the story bears it.
 */
export const retypeDateline: Step = {
  name: 'names/retype-dateline',
  run(draft) {
    const { dateline } = draft.wire;
    if (!dateline) return;
    const wordsOf = (mention: Span) => draft.text.slice(mention.start, mention.end);
    const shouted = new Set(dateline.places.map((place) => place.toUpperCase()));
    const named = draft.mentions.filter(
      ({ type, firstToken, endToken }) => type === 'person' && endToken > firstToken + 1,
    );
    const bearers = new Set(named.flatMap((mention) => wordsOf(mention).toUpperCase().split(/\s+/)));
    for (const mention of draft.mentions) {
      if (mention.endToken > mention.firstToken + 1) continue;
      const word = wordsOf(mention).toUpperCase();
      if (mention.type !== 'person' || !shouted.has(word) || bearers.has(word)) continue;
      mention.type = 'place';
      mention.by = 'names/dateline';
    }
    for (const mention of draft.mentions) {
      if (mention.start < dateline.start || mention.end > dateline.end || mention.type === 'place') continue;
      if (!dateline.places.includes(draft.text.slice(mention.start, mention.end))) continue;
      mention.type = 'place';
      mention.by = 'names/dateline';
      mention.metonymic = 0;
    }
  },
};
