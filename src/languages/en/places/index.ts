import type { PlaceWords } from '../../place-words.ts';
import { postalCodes, regionAbbreviations } from './abbreviations.ts';
import { demonyms } from './demonyms.ts';
import * as governments from './governments.ts';
import { reasons } from './reasons.ts';
import * as words from './words.ts';

export const placeWords: PlaceWords = {
  ...words,
  ...governments,
  demonyms,
  regionAbbreviations,
  postalCodes,
  reasons,
};
