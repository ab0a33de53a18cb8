/** Who says so: how the attributed words are spread over the sources, and what each of them says. */
import { useState } from 'preact/hooks';
import { DOUBTFUL, type Source } from '../../analysis/contract.ts';
import { headOf, spokenFor, statementsOf } from '../../items/sources.ts';
import { confidenceOf, type Statement } from '../../items/statements.ts';
import { count, joined, percent, say } from '../../words/words.ts';
import { Avatar, RANKS } from '../parts/avatar.tsx';
import { StatementRow } from '../parts/statement.tsx';
import { useShownStory } from '../shown-story.ts';
import { found, isFiltering, statementPasses } from '../story/filter.ts';
import { Nothing } from './nothing.tsx';

/** Statements that a source shows before the reader asks for the rest. */
const SHOWN = 1;

export function Sources() {
  const { analysis, filter } = useShownStory();
  const ranked = [...analysis.sources].sort((a, b) => b.share - a.share);
  const rows = ranked
    .map((source, rank) => ({ source, rank, said: statementsOf(source, analysis) }))
    .map((row) => ({
      ...row,
      shown: row.said.filter((statement) => statementPasses(analysis, statement, filter)),
    }))
    .filter(
      ({ source, shown }) =>
        !isFiltering(filter) ||
        shown.length > 0 ||
        (found(filter, source.name, source.role) && !filter.quoteKind && !filter.who && !filter.where),
    );
  if (!rows.length) return <Nothing all={ranked.length} none={say('no_sources')} />;
  return (
    <>
      <ShareBar sources={ranked} lit={rows.map(({ source }) => source.id)} />
      <ul class="sources">
        {rows.map(({ source, rank, said, shown }) => (
          <SourceRow key={source.id} source={source} rank={rank} said={shown.length ? shown : said} />
        ))}
      </ul>
    </>
  );
}

function ShareBar({ sources, lit }: { sources: Source[]; lit: string[] }) {
  const shares = sources.filter((source) => source.share > 0);
  if (!shares.length) return null;
  const spoken = joined(shares.map((source) => `${source.name} ${percent(source.share)}`));
  return (
    <figure class="share">
      <figcaption>{say('share_caption')}</figcaption>
      <div class="bar" role="img" aria-label={`${say('share_caption')}: ${spoken}`}>
        {shares.map((source, rank) => (
          <span
            key={source.id}
            data-rank={Math.min(rank, RANKS - 1)}
            data-kind={source.kind}
            data-dim={!lit.includes(source.id) || undefined}
            style={{ flexGrow: source.share }}
            title={joined([source.name, percent(source.share)])}
          />
        ))}
      </div>
    </figure>
  );
}

function SourceRow({ source, rank, said }: { source: Source; rank: number; said: Statement[] }) {
  const [open, setOpen] = useState(false);
  const body = spokenFor(source);
  const { head, described } = headOf(source.name, source);
  const shown = open ? said : [...said].sort((a, b) => weight(b) - weight(a)).slice(0, SHOWN);
  return (
    <li class="source" data-kind={source.kind}>
      <Avatar kind={source.kind} name={source.name} rank={rank} />
      <div class="who">
        <h2 dir="auto" title={head} class={described ? 'described' : undefined}>
          {head}
        </h2>
        <p class="share-of">{joined([count('statements', said.length), percent(source.share)])}</p>
        <p class="role">
          {source.kind !== 'person' && <span class="kind">{say(`source_${source.kind}`)}</span>}
          {source.role && <span dir="auto">{source.role}</span>}
          {body && <span>{say('speaks_for', body)}</span>}
        </p>
      </div>
      <ul class="statements">
        {shown.map((statement) => (
          <StatementRow key={statement.id} statement={statement} named={false} />
        ))}
      </ul>
      {said.length > SHOWN && (
        <button type="button" class="link more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? say('fewer') : count('more_statements', said.length - SHOWN)}
          <span class="visually-hidden">: {source.name}</span>
        </button>
      )}
    </li>
  );
}

/** Which statement stands for its source before the rest is asked for: the surest of the most literal. */
function weight(statement: Statement): number {
  const literal = { direct: 2, mixed: 1, indirect: 0 }[statement.fragments[0]!.kind];
  const confidence = confidenceOf(statement);
  return confidence < DOUBTFUL ? confidence - 1 : literal + confidence;
}
