/** The timeline as the popup draws it: moments with what happened in them, and the gaps between. */
import type { Analysis, Precision, TimelineEntry } from '../../analysis/contract.ts';
import { gapDays, groupOf } from '../../analysis/timeline/precision.ts';
import { type TimeSpan, timeSpan } from '../../words/time-span.ts';

export interface Moment {
  /** TIMEX3 value of the heading: the day, for hours within it. */
  value: string;
  end: string | null;
  mod: string | null;
  precision: Precision;
  /** Whether nothing in it is more than possible: drawn dashed. */
  possible: boolean;
  planned: boolean;
  span: TimeSpan | null;
  entries: TimelineEntry[];
  /** Days between the end of all before and this one, where they are worth showing. */
  gap: number | null;
  /** The story's own date lies between the moment before and this one. */
  afterStory: boolean;
}

/** Days from which on a gap is shown: shorter ones the headings tell. */
const GAP = 14;

/** Groups neighbours of the same date; the order is the timeline's own. */
export function moments(analysis: Analysis, entries: TimelineEntry[] = analysis.timeline): Moment[] {
  const found: Moment[] = [];
  for (const entry of entries) {
    const moment = momentOf(entry, analysis);
    const last = found.at(-1);
    if (last && sameMoment(last, moment)) last.entries.push(entry);
    else found.push(moment);
  }
  return withDistances(found, analysis);
}

function momentOf(entry: TimelineEntry, analysis: Analysis): Moment {
  const group = entry.end ? null : groupOf(entry);
  const value = group?.value ?? entry.value;
  const within = group?.precision === 'day' && value !== entry.value;
  return {
    value,
    end: entry.end,
    // What modifies an hour (“early in the morning”) does not modify its day.
    mod: entry.timex === null || within ? null : (analysis.timexes[entry.timex]?.mod ?? null),
    precision: group?.precision ?? entry.precision,
    possible: entry.status === 'possible',
    planned: entry.status === 'planned',
    span: timeSpan(value, entry.end),
    entries: [entry],
    gap: null,
    afterStory: false,
  };
}

function sameMoment(a: Moment, b: Moment): boolean {
  return (
    a.value === b.value &&
    a.end === b.end &&
    a.mod === b.mod &&
    a.possible === b.possible &&
    a.planned === b.planned
  );
}

function withDistances(found: Moment[], analysis: Analysis): Moment[] {
  const story = storyDay(analysis);
  let latest: { value: string; to: number } | null = null;
  let past = false;
  for (const moment of found) {
    if (!moment.span) continue;
    const { from, to } = moment.span;
    const gap = latest && gapDays(latest.value, moment.value);
    if (gap !== null && gap >= GAP) moment.gap = gap;
    if (story && from < story.to) past = true;
    if (story && past && from >= story.to) {
      moment.afterStory = true;
      past = false;
    }
    if (!latest || to > latest.to) latest = { value: endOf(moment), to };
  }
  return found;
}

/** The value whose end is the moment's; a range that runs backwards is only its start. */
function endOf({ value, end }: Moment): string {
  return end && timeSpan(value)!.to < (timeSpan(end)?.to ?? 0) ? end : value;
}

/** The day that the story is told from: the dateline's, else the day of publication. */
export function storyDay(analysis: Analysis): TimeSpan | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(analysis.wire.dateline?.date ?? analysis.published ?? '');
  return day ? timeSpan(day[0]) : null;
}
