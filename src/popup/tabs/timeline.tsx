/** What happened when, in order: precision drawn, gaps visible, what is planned or possible set apart. */
import { DOUBTFUL, type TimelineEntry } from '../../analysis/contract.ts';
import { dayLabel, gapLabel, hourLabel, timeLabel } from '../../words/time-label.ts';
import { joined, say } from '../../words/words.ts';
import { Passage, StoryWords } from '../parts/passage.tsx';
import { Reason } from '../parts/reason.tsx';
import { useShownStory } from '../shown-story.ts';
import { paragraphOf, summaryPieces } from '../story/excerpt.ts';
import { entryPasses } from '../story/filter.ts';
import { type Moment, moments, storyDay } from '../story/moments.ts';
import { Nothing } from './nothing.tsx';
import { TimeScale } from './time-scale.tsx';

export function Timeline() {
  const { analysis, filter } = useShownStory();
  const entries = analysis.timeline.filter((entry) => entryPasses(analysis, entry, filter));
  const found = moments(analysis, entries);
  if (!found.length) return <Nothing all={analysis.timeline.length} none={say('no_events')} />;
  return (
    <>
      <TimeScale moments={found} story={storyDay(analysis)} />
      <ol class="timeline">
        {found.map((moment) => (
          <MomentRow key={`${moment.value} ${moment.entries[0]!.start}`} moment={moment} />
        ))}
      </ol>
    </>
  );
}

function MomentRow({ moment }: { moment: Moment }) {
  const { analysis } = useShownStory();
  const story = dayLabel(analysis.wire.dateline?.date ?? analysis.published, 'long');
  return (
    <>
      {moment.gap !== null && !moment.afterStory && (
        <li class="gap" style={{ '--length': gapLength(moment.gap) }}>
          {gapLabel(moment.gap)}
        </li>
      )}
      {moment.afterStory && story && <li class="story-day">{say('story_day', story)}</li>}
      <li
        class="moment"
        data-precision={moment.precision}
        data-possible={moment.possible || undefined}
        data-planned={moment.planned || undefined}
      >
        <h2 class="when">
          <span class="sign" aria-hidden="true" />
          <span>
            {timeLabel(moment.value, moment.end, moment.mod)}
            {moment.possible && <span class="status">{say('status_possible')}</span>}
            {moment.planned && <span class="status">{say('status_planned')}</span>}
          </span>
        </h2>
        <ul>
          {moment.entries.map((entry) => (
            <EventRow key={`${entry.start} ${entry.summary}`} entry={entry} />
          ))}
        </ul>
      </li>
    </>
  );
}

function EventRow({ entry }: { entry: TimelineEntry }) {
  const { analysis } = useShownStory();
  const { start, endOffset: end, summary, status } = entry;
  return (
    <li class="event line" data-doubtful={entry.confidence < DOUBTFUL || undefined}>
      <Passage span={{ start, end }}>
        <StoryWords pieces={summaryPieces(analysis, summary, start, end)} />
        <span class="note">{joined(notes(entry, analysis))}</span>
      </Passage>
      <span class="tools">
        <Reason of={entry} about={summary} lines={[status === 'ongoing' && say('reason_ongoing')]} />
      </span>
    </li>
  );
}

/** “on Monday”, 06:00, said by Ingrid Solvang, paragraph 3 */
function notes(
  entry: TimelineEntry,
  analysis: ReturnType<typeof useShownStory>['analysis'],
): (string | null | undefined | false)[] {
  const timex = entry.timex === null ? null : analysis.timexes[entry.timex];
  const quote = entry.quote == null ? null : analysis.quotes[entry.quote];
  return [
    timex && `“${analysis.text.slice(timex.start, timex.end)}”`,
    // “at night” needs no “night” beside it, “that morning” does need its hour.
    (!timex || /T\d/.test(entry.value)) && hourLabel(entry.value),
    entry.status === 'ongoing' && say('status_ongoing'),
    quote?.speakerName && say('said_by', quote.speakerName),
    say('paragraph', String(paragraphOf(analysis.text, entry.start))),
  ];
}

/** Length of the dotted line, in rem: a fifth of a line for every doubling. */
function gapLength(days: number): string {
  const weeks = days / 7;
  return `${Math.min(3, 0.75 + Math.log2(weeks) * 0.2).toFixed(2)}rem`;
}
