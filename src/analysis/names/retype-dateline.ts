import type { Step } from '../draft.ts';

/**
 * The places of the dateline are places, whatever the tagger took the capitals of “LUNDBY:” for. Changes
 * the type of `mentions` inside `wire.dateline` that are printed there as its places.
 */
export const retypeDateline: Step = {
  name: 'names/retype-dateline',
  run(draft) {
    const { dateline } = draft.wire;
    if (!dateline) return;
    for (const mention of draft.mentions) {
      if (mention.start < dateline.start || mention.end > dateline.end || mention.type === 'place') continue;
      if (!dateline.places.includes(draft.text.slice(mention.start, mention.end))) continue;
      mention.type = 'place';
      mention.by = 'names/dateline';
      mention.metonymic = 0;
    }
  },
};
