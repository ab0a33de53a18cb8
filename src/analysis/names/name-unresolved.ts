import type { Entity } from '../contract.ts';
import type { Step } from '../draft.ts';
import { foldName } from './name-forms.ts';

/**
 * Gives mentions that no step resolved, such as places where no gazetteer is loaded, an entity by their
 * words alone: no mention points to nothing. Adds `entities`, sets `mention.entity`.
 */
export const nameUnresolved: Step = {
  name: 'names/name-unresolved',
  run(draft) {
    const known = new Map<string, Entity>();
    for (const mention of draft.mentions) {
      if (mention.entity !== '') continue;
      const name = draft.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
      const key = `${mention.type} ${foldName(name)}`;
      let entity = known.get(key);
      if (!entity) {
        entity = { id: `u${known.size + 1}`, type: mention.type, name, aliases: [], roles: [] };
        known.set(key, entity);
        draft.entities.push(entity);
      } else if (name !== entity.name && !entity.aliases.includes(name)) entity.aliases.push(name);
      mention.entity = entity.id;
    }
  },
};
