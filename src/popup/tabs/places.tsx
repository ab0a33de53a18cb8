/** The places of the story: on a map, and in a list that says the same in words. */
import { useState } from 'preact/hooks';
import { DOUBTFUL, type Entity } from '../../analysis/contract.ts';
import { entitiesOf } from '../../items/entities.ts';
import { otherPlaces, placeReasons, standsForWords } from '../../words/reasons.ts';
import { count, countryName, joined, listed, say } from '../../words/words.ts';
import { Strip, Walk } from '../parts/mentions.tsx';
import { Passage } from '../parts/passage.tsx';
import { Reason } from '../parts/reason.tsx';
import { useShownStory } from '../shown-story.ts';
import { entityPasses } from '../story/filter.ts';
import { StoryMap } from './map.tsx';
import { Nothing } from './nothing.tsx';

export function Places() {
  const { analysis, filter } = useShownStory();
  const [lit, setLit] = useState<string | null>(null);
  const all = entitiesOf(analysis, 'place');
  const places = all.filter((entity) => entityPasses(entity, filter));
  if (!places.length) return <Nothing all={all.length} none={say('no_places')} />;
  return (
    <>
      <StoryMap places={places} lit={lit} light={setLit} />
      <ul class="names">
        {places.map((entity) => (
          <PlaceRow key={entity.id} entity={entity} lit={lit === entity.id} light={setLit} />
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  entity: Entity;
  lit: boolean;
  light(id: string | null): void;
}

function PlaceRow({ entity, lit, light }: RowProps) {
  const { analysis } = useShownStory();
  const mentions = analysis.mentions.filter((mention) => mention.entity === entity.id);
  const metonyms = analysis.metonyms.filter((metonym) => metonym.place === entity.id);
  const first = mentions[0] ?? metonyms[0];
  if (!first) return null;
  const best = mentions.reduce((a, b) => (b.confidence > a.confidence ? b : a), mentions[0] ?? metonyms[0]!);
  const unplaced = typeof entity.lat !== 'number' || typeof entity.lon !== 'number';
  const others = otherPlaces(entity);
  return (
    <li
      class="name-row line"
      data-type="place"
      data-lit={lit || undefined}
      data-doubtful={best.confidence < DOUBTFUL || undefined}
      onPointerEnter={() => light(entity.id)}
      onPointerLeave={() => light(null)}
    >
      <Passage span={first}>
        <span class="body">
          <span class="top">
            <span class="full name place" dir="auto">
              {entity.name}
            </span>{' '}
            <span class="note">{whereabouts(entity)}</span>
          </span>
          {metonyms.length > 0 && (
            <span class="note">
              {count('stands_for', metonyms.length, standsForWords(metonyms[0]!, entity.name, analysis.lang))}
            </span>
          )}
          {entity.approximate && <span class="note">{say('approximate')}</span>}
          {unplaced && <span class="note">{say('no_point')}</span>}
        </span>
        <Strip mentions={mentions} />
      </Passage>
      <span class="tools">
        {mentions.length > 1 && <Walk mentions={mentions} name={entity.name} />}
        <Reason
          of={best}
          about={entity.name}
          lines={[placeReasons(entity), others.length > 0 && say('other_places', listed(others))]}
        />
      </span>
    </li>
  );
}

/** “city, Libya” */
function whereabouts(entity: Entity): string {
  const kind = entity.kind ? say(`kind_${entity.kind}`) : null;
  const country = entity.kind === 'country' ? null : countryName(entity.country);
  return joined([kind, country]);
}
