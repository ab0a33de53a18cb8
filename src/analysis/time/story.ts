/**
 * What the story has fixed so far: the last day, week, month … told, on which “the previous night”,
 * “that year” and “a year earlier” lean.
 */
import { firstDay, type Grain, type Period, periodOf } from './period.ts';

/** Periods that a later step may go back to. */
const HISTORY = 6;

export class Story {
  /** Last period told, of whatever grain. */
  private latest: Period | null = null;
  /** The last few, the latest first. */
  private history: Period[] = [];
  private readonly byGrain = new Map<Grain, Period>();
  /** Sentence of the last period by grain. */
  private readonly told = new Map<Grain, number>();

  add(period: Period, sentence: number): void {
    this.latest = period;
    this.history = [period, ...this.history.slice(0, HISTORY - 1)];
    this.byGrain.set(period.grain, period);
    this.told.set(period.grain, sentence);
  }

  last(): Period | null {
    return this.latest;
  }

  /** What accounts compare: the quarter they are about, null after “the nine months”, undefined if none was told. */
  private account: { quarter: Period | null; sentence: number } | undefined;
  private quarter: Period | null = null;

  /** The last year that the words themselves named, and in which sentence. */
  private year: { year: number; sentence: number } | null = null;

  addYear(year: number, sentence: number): void {
    this.year = { year, sentence };
  }

  /** The year that this sentence has named. */
  toldYear(sentence: number): number | null {
    return this.year && sentence === this.year.sentence ? this.year.year : null;
  }

  addQuarter(period: Period, sentence: number): void {
    this.quarter = period;
    this.account = { quarter: period, sentence };
  }

  /** Accounts of a longer stretch than a quarter follow. */
  addStretch(sentence: number): void {
    this.account = { quarter: null, sentence };
  }

  /** The quarter that the story is about. */
  mainQuarter(): Period | null {
    return this.quarter;
  }

  /** The quarter that a comparison at most `reach` sentences later is with. */
  comparedQuarter(sentence: number, reach: number): Period | null {
    return this.account && sentence - this.account.sentence <= reach ? this.account.quarter : null;
  }

  /** Last period of exactly this grain, if told at most `reach` sentences before. */
  recent(grain: Grain, sentence: number, reach: number): Period | null {
    const at = this.told.get(grain);
    return at !== undefined && sentence - at <= reach ? this.byGrain.get(grain)! : null;
  }

  /** The latest of the last few periods, as one of `grain`, from which `fits`; null if none. */
  find(grain: Grain, fits: (period: Period) => boolean): Period | null {
    for (const told of this.history) {
      if (width(told.grain) > width(grain)) continue;
      const period = told.grain === grain ? told : periodOf(grain, firstDay(told));
      if (fits(period)) return period;
    }
    return null;
  }

  /** The period of `grain` where the story stands: that of the last period told which is not wider. */
  at(grain: Grain): Period | null {
    if (!this.latest) return null;
    if (this.latest.grain === grain) return this.latest;
    return width(this.latest.grain) <= width(grain) ? periodOf(grain, firstDay(this.latest)) : null;
  }
}

const WIDTHS: readonly Grain[] = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
];

/** Rank of a grain by length. */
const width = (grain: Grain): number => WIDTHS.indexOf(grain);
