/** One statement: its words as they stand, fragments together, with how, by whom and where it was said. */
import { DOUBTFUL, type Quote } from '../../analysis/contract.ts';
import { statementWithAttribution } from '../../export/statement.ts';
import { headOf } from '../../items/sources.ts';
import { confidenceOf, endsInQuotation, type Statement, speakerOf, wordsOf } from '../../items/statements.ts';
import { howSaid } from '../../words/how-said.ts';
import { joined, say } from '../../words/words.ts';
import { useShownStory } from '../shown-story.ts';
import { excerpt, paragraphOf } from '../story/excerpt.ts';
import { Passage, StoryWords } from './passage.tsx';
import { Reason } from './reason.tsx';
import { Taking, toClipboard } from './taking.tsx';

/** @param named whether the speaker's name stands above the words; not needed under a source's own name */
export function StatementRow({ statement, named }: { statement: Statement; named: boolean }) {
  const { analysis } = useShownStory();
  const { text } = analysis;
  const { fragments } = statement;
  const first = fragments[0]!;
  const speaker = speakerOf(statement, text);
  const { head, described } = headOf(
    speaker ?? say('nobody_named'),
    analysis.sources.find(({ id }) => id === first.source),
  );
  const kind = kindOf(fragments);
  const notes = joined([
    ...howSaid(statement, analysis),
    say('paragraph', String(paragraphOf(text, first.start))),
  ]);
  return (
    <li
      class="statement line"
      data-kind={kind}
      data-named={named || undefined}
      data-doubtful={confidenceOf(statement) < DOUBTFUL || undefined}
    >
      <Passage span={{ start: first.start, end: fragments.at(-1)!.end }}>
        {named && (
          <span class="said">
            <span class={`speaker ${described ? 'described' : ''}`} dir="auto">
              {head}
            </span>{' '}
            <span class="note">{notes}</span>
          </span>
        )}
        <span class="visually-hidden">{say(`quote_${kind}`)}: </span>
        <span class="words" dir="auto">
          {fragments.map((quote, i) => (
            <Fragment key={quote.start} quote={quote} more={i < fragments.length - 1} />
          ))}
        </span>
        {!named && <span class="note">{notes}</span>}
      </Passage>
      <span class="tools">
        <CopyStatement statement={statement} />
        <Reason
          of={{ by: first.by, confidence: confidenceOf(statement) }}
          about={wordsOf(statement, text)}
          lines={[say(`quote_${kind}_why`), named ? null : speaker]}
        />
      </span>
    </li>
  );
}

function Fragment({ quote, more }: { quote: Quote; more: boolean }) {
  const { analysis } = useShownStory();
  const pieces = excerpt(analysis, quote.start, quote.end);
  const last = pieces.at(-1);
  if (last && quote.kind === 'direct') {
    // A comma that only led over to “he said” is left out, the marks are put back.
    pieces[pieces.length - 1] = { ...last, text: last.text.replace(/,$/u, '') };
    pieces.unshift({ text: '“', type: null });
    pieces.push({ text: '”', type: null });
  } else if (endsInQuotation(analysis.text.slice(quote.start, quote.end)))
    pieces.push({ text: '”', type: null });
  return (
    <>
      <StoryWords pieces={pieces} dir={null} />
      {more && ' … '}
    </>
  );
}

function CopyStatement({ statement }: { statement: Statement }) {
  const { analysis } = useShownStory();
  const index = analysis.quotes.indexOf(statement.fragments[0]!);
  return (
    <Taking
      class="copy"
      label={say('copy')}
      name={say('copy_statement', wordsOf(statement, analysis.text))}
      take={() => toClipboard(statementWithAttribution(analysis, index))}
    />
  );
}

function kindOf(fragments: Quote[]): Quote['kind'] {
  const kinds = new Set(fragments.map((quote) => quote.kind));
  return kinds.size === 1 ? fragments[0]!.kind : 'mixed';
}
