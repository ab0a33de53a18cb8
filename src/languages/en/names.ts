import type { NamesLanguage } from '../../analysis/names/language.ts';
import {
  bodyWords,
  calendarWords,
  companyEndings,
  kinship,
  linkingWords,
  placeWords,
  speechVerbs,
  titles,
} from './name-words.ts';

export const names: NamesLanguage = {
  nameWords: [
    { kind: 'title', words: titles },
    { kind: 'company-ending', words: companyEndings },
    { kind: 'body', words: bodyWords },
    { kind: 'place', words: placeWords },
    { kind: 'speech', words: speechVerbs },
    { kind: 'kinship', words: kinship },
    { kind: 'calendar', words: calendarWords },
  ],
  linkingWords,
};
