import type { Draft, Step } from '../draft.ts';
import { covered } from '../text/covered.ts';

/** Words between the nationality and “ministry”: “foreign”, “public security”. */
const BETWEEN = 3;

/**
 * Ministries written small, which the tagger does not take for names: “the Tarsian interior ministry”.
 * A nationality before them tells which one is meant; a
 * bare “the ministry” is no name. Adds `mentions` of organizations where none is.
 */
export const findMinistries: Step = {
  name: 'names/find-ministries',
  run(draft) {
    const language = draft.language?.names;
    if (!language) return;
    const taken = covered(draft.mentions, draft.tokens.length);
    const before = draft.mentions.length;
    for (let t = 1; t < draft.tokens.length; t++) {
      if (taken[t] || !language.ministryWords.has(draft.tokens[t]!.text)) continue;
      const first = nationality(draft, t, taken, language.ministryFields, language.nationalityEnding);
      if (first < 0) continue;
      draft.mentions.push({
        start: draft.tokens[first]!.start,
        end: draft.tokens[t]!.end,
        type: 'organization',
        entity: '',
        firstToken: first,
        endToken: t + 1,
        by: 'names/ministry',
        confidence: 0.7,
      });
    }
    if (draft.mentions.length > before) draft.mentions.sort((a, b) => a.start - b.start);
  },
};

/** The capitalised adjective before “… ministry”; -1 if there is none or no field in between. */
function nationality(
  draft: Draft,
  ministry: number,
  taken: Uint8Array,
  fields: ReadonlySet<string>,
  endings: RegExp,
): number {
  const { tokens } = draft;
  for (let t = ministry - 1; t >= 0 && ministry - t <= BETWEEN + 1; t--) {
    const { text, sentence } = tokens[t]!;
    if (taken[t] || sentence !== tokens[ministry]!.sentence) return -1;
    if (/^\p{Lu}\p{Ll}{2,}$/u.test(text)) return ministry - t > 1 && endings.test(text) ? t : -1;
    if (!fields.has(text)) return -1;
  }
  return -1;
}
