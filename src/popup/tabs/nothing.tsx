/** An empty list: because there is nothing, because it is not read in this language, or because the filter leaves nothing. */
import { isReadFully } from '../../analysis/notices.ts';
import { say } from '../../words/words.ts';
import { useShownStory } from '../shown-story.ts';
import { NO_FILTER } from '../story/filter.ts';

export function Nothing({ all, none }: { all: number; none: string }) {
  const { analysis, setFilter } = useShownStory();
  if (!all) return <p class="nothing">{isReadFully(analysis) ? none : say('none_in_language')}</p>;
  return (
    <p class="nothing">
      {say('filtered_out')}{' '}
      <button type="button" class="link" onClick={() => setFilter(NO_FILTER)}>
        {say('show_all')}
      </button>
    </p>
  );
}
