/** Every statement in the order of the story. */
import { statements } from '../../items/statements.ts';
import { say } from '../../words/words.ts';
import { StatementRow } from '../parts/statement.tsx';
import { useShownStory } from '../shown-story.ts';
import { statementPasses } from '../story/filter.ts';
import { Nothing } from './nothing.tsx';

export function Statements() {
  const { analysis, filter } = useShownStory();
  const all = statements(analysis);
  const shown = all.filter((statement) => statementPasses(analysis, statement, filter));
  if (!shown.length) return <Nothing all={all.length} none={say('no_statements')} />;
  return (
    <ol class="statements">
      {shown.map((statement) => (
        <StatementRow key={statement.id} statement={statement} named />
      ))}
    </ol>
  );
}
