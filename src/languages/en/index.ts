import type { Language } from '../language.ts';
import { abbreviations } from './abbreviations.ts';
import { lemmas } from './lemmas.ts';
import { names } from './names.ts';
import { placeWords } from './places/index.ts';
import { roles } from './roles.ts';
import { contractions, sentenceOpeners, speechVerbs } from './sentences.ts';
import { settled } from './settled-words.ts';
import { statements } from './statements/index.ts';
import { englishEvents } from './time/events/index.ts';
import { englishTime } from './time/index.ts';

export const english: Language = {
  code: 'en',
  abbreviations,
  sentenceOpeners,
  speechVerbs,
  contractions,
  clitics: ["'s", "n't", "'re", "'ve", "'ll", "'d", "'m"],
  models: ['words.classes', 'names.lists', 'names.model', 'tagger.model'],
  syntax: { lemmas, settled },
  names,
  places: placeWords,
  statements,
  time: englishTime,
  events: englishEvents,
  roles,
};
