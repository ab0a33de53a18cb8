/**
 * The whole timeline on one line, seen from the story's day: the nearer, the wider. Days grow by the
 * logarithm of their distance, so that yesterday and 1998 fit side by side; a week or a month is as
 * long as it lasts. For the eye only: the list beneath says the same in words.
 */

import { yearOrDay } from '../../words/time-label.ts';
import type { TimeSpan } from '../../words/time-span.ts';
import { direction, say } from '../../words/words.ts';
import type { Moment } from '../story/moments.ts';

const WIDTH = 388;
const EDGE = 10;
const MIDDLE = 17;
const DAY = 86_400_000;

interface Props {
  moments: Moment[];
  story: TimeSpan | null;
}

export function TimeScale({ moments, story }: Props) {
  const dated = moments.filter((moment) => moment.span);
  if (dated.length < 3 || !story) return null;
  const place = scale(
    dated.map((moment) => moment.span!),
    story,
  );
  const first = dated.reduce((a, b) => (b.span!.from < a.span!.from ? b : a)).span!;
  const last = dated.reduce((a, b) => (b.span!.to > a.span!.to ? b : a)).span!;
  const past = direction() === 'rtl' ? WIDTH - EDGE : EDGE;
  const today = place((story.from + story.to) / 2);
  const [start, end] = [yearOrDay(first), yearOrDay(last, 'to')];
  return (
    <svg class="scale" viewBox={`0 0 ${WIDTH} 44`} aria-hidden="true">
      <line class="axis" x1={past} x2={today} y1={MIDDLE} y2={MIDDLE} />
      <line class="axis ahead" x1={today} x2={WIDTH - past} y1={MIDDLE} y2={MIDDLE} />
      <line class="today" x1={today} x2={today} y1={4} y2={30} />
      {dated.map((moment) => (
        <Sign key={`${moment.value} ${moment.entries[0]!.start}`} moment={moment} place={place} />
      ))}
      <text x={past} y={41} text-anchor={past === EDGE ? 'start' : 'end'}>
        {Math.abs(place(first.from) - today) > 70 ? start : ''}
      </text>
      <text x={today} y={41} class="today-label" text-anchor={anchor(today)}>
        {say('story_day_short')}
      </text>
      <text x={WIDTH - past} y={41} text-anchor={past === EDGE ? 'end' : 'start'}>
        {Math.abs(place(last.to) - today) > 70 && end !== start ? end : ''}
      </text>
    </svg>
  );
}

function Sign({ moment, place }: { moment: Moment; place: (time: number) => number }) {
  const { from, to } = moment.span!;
  const state = moment.possible ? 'possible' : moment.planned ? 'planned' : 'past';
  const [left, right] = [place(from), place(to)].sort((a, b) => a - b) as [number, number];
  if (to - from <= DAY) return <circle class={state} cx={(left + right) / 2} cy={MIDDLE} r={4} />;
  const width = Math.max(right - left, 6);
  const height = to - from > 10 * DAY ? 13 : 8;
  return (
    <rect
      class={state}
      x={(left + right - width) / 2}
      y={MIDDLE - height / 2}
      width={width}
      height={height}
      rx={2}
    />
  );
}

/** Time to x, by the logarithm of the distance from the story's day. */
function scale(spans: TimeSpan[], story: TimeSpan): (time: number) => number {
  const middle = (story.from + story.to) / 2;
  const far = (time: number) => {
    const days = (time - middle) / DAY;
    return Math.sign(days) * Math.log2(1 + Math.abs(days) / 2);
  };
  const low = Math.min(...spans.map(({ from }) => far(from)), -1);
  const high = Math.max(...spans.map(({ to }) => far(to)), 1);
  return (time) => {
    const x = EDGE + ((far(time) - low) / (high - low)) * (WIDTH - 2 * EDGE);
    return direction() === 'rtl' ? WIDTH - x : x;
  };
}

function anchor(x: number): 'start' | 'middle' | 'end' {
  if (x < 50) return 'start';
  return x > WIDTH - 50 ? 'end' : 'middle';
}
