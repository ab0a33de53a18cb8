/** The find box, and the filters that combine with it. */
import { useId, useState } from 'preact/hooks';
import type { QuoteKind, SourceKind } from '../../analysis/contract.ts';
import { entitiesOf } from '../../items/entities.ts';
import { say } from '../../words/words.ts';
import { useShownStory } from '../shown-story.ts';
import { isFiltering, NO_FILTER } from '../story/filter.ts';

export function FilterBar() {
  const { analysis, filter, setFilter } = useShownStory();
  const chosen = [filter.who, filter.where, filter.quoteKind, filter.sourceKind].filter(Boolean).length;
  const [open, setOpen] = useState(chosen > 0);
  const id = useId();
  const people = analysis.entities.filter((entity) => entity.type !== 'place');
  const places = entitiesOf(analysis, 'place');
  const kinds = [...new Set(analysis.quotes.map((quote) => quote.kind))];
  const sources = [...new Set(analysis.sources.map((source) => source.kind))];
  return (
    <search class="filter">
      <div class="find">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" />
          <line x1="10.5" y1="10.5" x2="14" y2="14" />
        </svg>
        <input
          type="search"
          value={filter.find}
          placeholder={say('find')}
          aria-label={say('find_label')}
          onInput={(event) => setFilter({ find: event.currentTarget.value })}
        />
        <button
          type="button"
          class="toggle"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {say('filters')}
          {chosen > 0 && <b>{chosen}</b>}
        </button>
      </div>
      <div id={id} class="choices" hidden={!open}>
        <Choice
          label={say('filter_who')}
          value={filter.who}
          options={people.map((entity) => [entity.id, entity.name])}
          choose={(who) => setFilter({ who })}
        />
        <Choice
          label={say('filter_where')}
          value={filter.where}
          options={places.map((entity) => [entity.id, entity.name])}
          choose={(where) => setFilter({ where })}
        />
        <Choice
          label={say('filter_quote')}
          value={filter.quoteKind}
          options={kinds.map((kind) => [kind, say(`quote_${kind}`)])}
          choose={(kind) => setFilter({ quoteKind: kind as QuoteKind | null })}
        />
        <Choice
          label={say('filter_source')}
          value={filter.sourceKind}
          options={sources.map((kind) => [kind, say(`source_${kind}`)])}
          choose={(kind) => setFilter({ sourceKind: kind as SourceKind | null })}
        />
        {isFiltering(filter) && (
          <button type="button" class="link" onClick={() => setFilter(NO_FILTER)}>
            {say('show_all')}
          </button>
        )}
      </div>
    </search>
  );
}

interface ChoiceProps {
  label: string;
  value: string | null;
  options: [string, string][];
  choose(value: string | null): void;
}

function Choice({ label, value, options, choose }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => choose(event.currentTarget.value || null)}>
        <option value="">{say('any')}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
