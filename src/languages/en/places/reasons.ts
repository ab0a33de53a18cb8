import type { PlaceReasons } from '../../place-words.ts';

export const reasons: PlaceReasons = {
  onlyOne: 'only known place of that name',
  largest: 'largest place of that name',
  qualified: 'the story says {0}',
  sameRegion: 'same region as {0}',
  sameCountry: 'same country as {0}',
  near: 'near {0}',
  dateline: 'named in the dateline',
  publisher: 'close to where the paper appears',
  country: 'country',
  capital: 'capital of {0}',
  known: 'best known place of that name',
  unknown: 'not in the gazetteer; shown at {0}, which the story names with it',
};
