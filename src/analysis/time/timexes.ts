import type { Step } from '../draft.ts';
import { anchorDay } from './anchor.ts';
import { tagTime } from './tag.ts';

/**
 * Adds `timexes`. Reads tokens (with tags if the syntax step has run), sentences and the dateline;
 * the dateline’s day, else the day of publication, is “today”.
 */
export const timexes: Step = {
  name: 'time/timexes',
  run(draft) {
    const language = draft.language?.time;
    if (!language) return;
    const anchor = anchorDay(draft.wire.dateline?.date, draft.input.published);
    draft.timexes = tagTime(draft.text, draft.tokens, draft.sentences, language, anchor).map(
      ({ start, end, type, value, mod, by, confidence }) => ({
        start,
        end,
        type,
        value,
        mod,
        by,
        confidence,
      }),
    );
  },
};
