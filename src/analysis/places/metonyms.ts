/**
 * Places that stand for those who govern from them: "Minsk announced", "talks with Iran". Reads the
 * tagger's `metonymic` probability; adds `draft.metonyms`. The mention stays a place.
 */
import type { PlaceWords } from '../../languages/place-words.ts';
import type { Entity } from '../contract.ts';
import type { Draft, DraftMention, Step } from '../draft.ts';
import type { Resources } from '../resources.ts';
import { foldName } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { placeWordsOf } from './mentions.ts';

/** A reading is reported from this probability on. */
const SURE = 0.5;

function findMetonyms(draft: Draft, { gazetteer }: Resources): void {
  const words = placeWordsOf(draft);
  if (!gazetteer || !words) return;
  const entities = new Map(draft.entities.map((entity) => [entity.id, entity]));
  for (const mention of draft.mentions) {
    if (mention.type !== 'place') continue;
    const entity = entities.get(mention.entity);
    if (!entity) continue;
    const confidence = metonymic(draft, mention, entity, words);
    if (confidence < SURE) continue;
    draft.metonyms.push({
      start: mention.start,
      end: mention.end,
      place: entity.id,
      standsFor: standsFor(entity, gazetteer, words),
      by: 'places/metonyms',
      confidence,
    });
  }
}

function metonymic(draft: Draft, mention: DraftMention, entity: Entity, words: PlaceWords): number {
  const seat = entity.kind === 'site' && words.seatsOfPower.has(foldName(entity.name));
  const next = draft.tokens[mention.endToken]?.text.toLowerCase() ?? '';
  const rule = seat && words.governmentVerbs.has(next) ? 0.9 : 0;
  return Math.max(rule, mention.metonymic ?? 0);
}

function standsFor(entity: Entity, gazetteer: Gazetteer, words: PlaceWords): string {
  const seat = [entity.name, ...entity.aliases].map(foldName).find((key) => words.seatsOfPower.has(key));
  if (seat !== undefined) return words.seatsOfPower.get(seat)!;
  const country = entity.country ? gazetteer.countryPlace(entity.country) : -1;
  const regional = entity.kind === 'region' || country < 0;
  return words.governmentOf(regional ? entity.name : gazetteer.name(country));
}

export const metonyms: Step = { name: 'places/metonyms', run: findMetonyms };
