import type { PlaceWords } from '../../place-words.ts';

export const reasons: PlaceWords['reasons'] = {
  onlyOne: 'only known place of that name',
  largest: 'largest place of that name',
  qualified: 'the story says {0}',
  sameRegion: 'same region as {0}',
  sameCountry: 'same country as {0}',
  near: 'near {0}',
  country: 'country',
  known: 'best known place of that name',
  unknown: 'not in the gazetteer; shown at {0}, which the story names with it',
};
