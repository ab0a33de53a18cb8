/** The people of the story with their roles in its own words, and after them the organizations. */
import { DOUBTFUL, type Entity } from '../../analysis/contract.ts';
import { entitiesOf } from '../../items/entities.ts';
import { count, joined, say } from '../../words/words.ts';
import { Strip, Walk } from '../parts/mentions.tsx';
import { Passage } from '../parts/passage.tsx';
import { Reason } from '../parts/reason.tsx';
import { useShownStory } from '../shown-story.ts';
import { initials } from '../story/excerpt.ts';
import { entityPasses } from '../story/filter.ts';
import { Nothing } from './nothing.tsx';

export function People() {
  const { analysis, filter } = useShownStory();
  const passing = (entities: Entity[]) => entities.filter((entity) => entityPasses(entity, filter));
  const allPeople = entitiesOf(analysis, 'person');
  const allOrganizations = entitiesOf(analysis, 'organization');
  const people = passing(allPeople);
  const organizations = passing(allOrganizations);
  if (!people.length && !organizations.length)
    return <Nothing all={allPeople.length + allOrganizations.length} none={say('no_people')} />;
  return (
    <>
      <ul class="names">
        {people.map((entity) => (
          <NameRow key={entity.id} entity={entity} />
        ))}
      </ul>
      {organizations.length > 0 && (
        <section>
          <h2 class="section">{say('organizations')}</h2>
          <ul class="names">
            {organizations.map((entity) => (
              <NameRow key={entity.id} entity={entity} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function NameRow({ entity }: { entity: Entity }) {
  const { analysis } = useShownStory();
  const mentions = analysis.mentions.filter((mention) => mention.entity === entity.id);
  const first = mentions[0];
  if (!first) return null;
  const best = mentions.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  const said = new Set(
    analysis.quotes.filter((quote) => quote.speakerEntity === entity.id).map((quote) => quote.attribution),
  ).size;
  const aliases = entity.aliases.filter((alias) => alias !== entity.name);
  return (
    <li class="name-row line" data-type={entity.type} data-doubtful={best.confidence < DOUBTFUL || undefined}>
      <Passage span={first}>
        <span class="initials" aria-hidden="true">
          {initials(entity.name)}
        </span>
        <span class="body">
          <span class="top">
            <span class={`full name ${entity.type}`} dir="auto">
              {entity.name}
            </span>{' '}
            {said > 0 && <span class="note">{count('statements', said)}</span>}
          </span>
          {entity.roles.map((role) => (
            <span key={role.start} class="role" dir="auto">
              {role.text}
            </span>
          ))}
        </span>
        <Strip mentions={mentions} />
      </Passage>
      <span class="tools">
        {mentions.length > 1 && <Walk mentions={mentions} name={entity.name} />}
        <Reason
          of={best}
          about={entity.name}
          lines={[aliases.length > 0 && say('also_as', joined(aliases))]}
        />
      </span>
    </li>
  );
}
