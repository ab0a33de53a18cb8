import type { Step } from '../draft.ts';
import { RoleReader } from './role-reader.ts';

/** A mention this sure keeps its type. */
const FIRM = 0.97;

/**
 * “Tarsenergo, the national energy company, …” and “the charity Yarun” are organizations, whatever the tagger took the name for.
 * Changes the type of doubtful `mentions` of one or two words, and of the same words elsewhere in the story.
 */
export const retypeByApposition: Step = {
  name: 'names/retype-by-apposition',
  run(draft) {
    const words = draft.language?.roles;
    if (!words) return;
    const reader = new RoleReader(draft, words);
    const organizations = new Set<string>();
    const wordsOf = (mention: { start: number; end: number }) => draft.text.slice(mention.start, mention.end);
    for (const mention of draft.mentions) {
      if (mention.type === 'organization' || mention.confidence >= FIRM) continue;
      if (mention.endToken - mention.firstToken > 2) continue;
      if (reader.isBodyByApposition(mention) || reader.isBodyByNoun(mention))
        organizations.add(wordsOf(mention));
    }
    if (organizations.size === 0) return;
    for (const mention of draft.mentions) {
      if (mention.type === 'organization' || mention.confidence >= FIRM) continue;
      if (!organizations.has(wordsOf(mention))) continue;
      mention.type = 'organization';
      mention.by = 'names/apposition';
      delete mention.metonymic;
    }
  },
};
