/** TIMEX3 values of durations. */
import type { DurationSaid, Unit } from './expression.ts';

const LETTER: Record<Unit, string> = {
  TS: 'S',
  TM: 'M',
  TH: 'H',
  D: 'D',
  WE: 'WE',
  W: 'W',
  M: 'M',
  Q: 'Q',
  Y: 'Y',
  DE: 'DE',
  CE: 'CE',
  ML: 'L',
};

/** The next smaller unit in which a half is whole: half a year is six months. */
const HALF: Partial<Record<Unit, { unit: Unit; n: number }>> = {
  Y: { unit: 'M', n: 12 },
  D: { unit: 'TH', n: 24 },
  TH: { unit: 'TM', n: 60 },
  TM: { unit: 'TS', n: 60 },
  DE: { unit: 'Y', n: 10 },
  CE: { unit: 'Y', n: 100 },
};

/** `P2Y6M`, `PT1M30S`, `PXW`; counted decades and centuries are written in years, as TimeBank does. */
export function durationValue({ amounts }: DurationSaid): string {
  let date = '';
  let time = '';
  const put = (n: number | 'X', unit: Unit) => {
    const part = `${n}${LETTER[unit]}`;
    if (unit === 'TS' || unit === 'TM' || unit === 'TH') time += part;
    else date += part;
  };
  for (const { n, unit } of amounts) {
    if (n === 'X') put(n, unit);
    else if (unit === 'DE') put(n * 10, 'Y');
    else if (unit === 'CE') put(n * 100, 'Y');
    else {
      const half = HALF[unit];
      const whole = half ? Math.floor(n) : n;
      if (whole > 0 || n === 0) put(whole, unit);
      if (half && n > whole) put(Math.round((n - whole) * half.n), half.unit);
    }
  }
  return `P${date}${time ? `T${time}` : ''}`;
}
