import type { Step } from '../draft.ts';
import { notice } from '../notices.ts';
import { type Models, modelsOf } from '../resources.ts';
import { type NameModel, NameTagger } from './tagger.ts';

const taggers = new WeakMap<NameModel, NameTagger>();

/** The tagger over the loaded files; null if one of them is missing. */
function nameTagger({ nameModel, nameLists, wordClasses }: Models): NameTagger | null {
  if (!nameModel || !nameLists || !wordClasses) return null;
  let tagger = taggers.get(nameModel);
  if (!tagger) {
    tagger = new NameTagger(nameModel, wordClasses, nameLists);
    taggers.set(nameModel, tagger);
  }
  return tagger;
}

/**
 * Adds `mentions` of people, organizations and places as the trained model reads them: the longest
 * name, without title and article. Places carry how probably they stand for their government.
 */
export const tagNames: Step = {
  name: 'names/tag-names',
  run(draft, resources) {
    const language = draft.language?.names;
    if (!language) return;
    const tagger = nameTagger(modelsOf(draft.language, resources));
    if (!tagger) {
      const reason = resources.problems?.find(
        (problem) => /^languages\/(\w+)\/(?:names|words)\./.exec(problem)?.[1] === draft.lang,
      );
      draft.notices.push(notice('noNames', reason ?? 'the model of names is not loaded'));
      return;
    }
    for (const name of tagger.tag(draft.tokens, draft.sentences, language)) {
      draft.mentions.push({
        start: draft.tokens[name.firstToken]!.start,
        end: draft.tokens[name.endToken - 1]!.end,
        type: name.type,
        entity: '',
        firstToken: name.firstToken,
        endToken: name.endToken,
        by: 'names/crf',
        confidence: Math.round(name.confidence * 1000) / 1000,
        ...(name.type === 'place' && { metonymic: Math.round(name.metonymic * 1000) / 1000 }),
      });
    }
  },
};
