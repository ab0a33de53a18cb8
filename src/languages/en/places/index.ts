import type { PlaceWords } from '../../place-words.ts';
import { postalCodes, regionAbbreviations } from './abbreviations.ts';
import { demonyms } from './demonyms.ts';
import { governmentOf, governmentPartners, governmentVerbs, seatsOfPower } from './governments.ts';
import { reasons } from './reasons.ts';
import {
  articles,
  genericNouns,
  nameHeads,
  of,
  personTitles,
  placePrepositions,
  wordsFirst,
} from './words.ts';

export const placeWords: PlaceWords = {
  demonyms,
  regionAbbreviations,
  postalCodes,
  genericNouns,
  of,
  articles,
  placePrepositions,
  wordsFirst,
  nameHeads,
  personTitles,
  governmentVerbs,
  governmentPartners,
  seatsOfPower,
  governmentOf,
  reasons,
};
