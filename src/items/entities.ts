/** The people, places and organizations of an Analysis as every face shows them. */
import type { Analysis, Entity, EntityType } from '../analysis/contract.ts';

export function entitiesOf(analysis: Analysis, type: EntityType): Entity[] {
  return analysis.entities.filter((entity) => entity.type === type);
}

export function mentionCounts(analysis: Analysis): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mention of analysis.mentions) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  return counts;
}
