import { FeatureBuffer } from '../sequence/features.ts';
import type { SequenceModel } from '../sequence/model.ts';
import { ScoreRows } from '../sequence/score-rows.ts';
import type { NameStory } from './story.ts';
import { PLACES, WINDOW, windowFeatures } from './window-features.ts';
import type { WordTypes } from './word-types.ts';

/** What the words of a document score by themselves at each place of a token's window, reckoned once a word and place. */
export class WindowScores {
  private readonly model: SequenceModel;
  private readonly features = new FeatureBuffer();
  private readonly rows: ScoreRows;
  /** By `(type + 1) * PLACES + place`: where its row begins, plus 1; 0 where it was not reckoned yet. */
  private rowOf = new Int32Array(1 << 12);
  private sums = new Int32Array(1 << 10);

  constructor(model: SequenceModel) {
    this.model = model;
    this.rows = new ScoreRows(model.labels.length);
  }

  /** Begins another document, of so many word types; nothing of the one before is kept. */
  open(types: number): void {
    this.rows.clear();
    const size = (types + 1) * PLACES;
    if (size > this.rowOf.length) this.rowOf = new Int32Array(2 * size);
    else this.rowOf.fill(0, 0, size);
  }

  /** What the windows of a sentence's tokens `from` up to `to` score, by token and label; holds until the next call. */
  of(story: NameStory, sentence: number, from: number, to: number): Int32Array {
    const { types, typeOf, sentences } = story;
    const { firstToken, endToken } = sentences[sentence]!;
    const L = this.model.labels.length;
    if ((to - from) * L > this.sums.length) this.sums = new Int32Array(2 * (to - from) * L);
    const { sums, rows } = this;
    sums.fill(0, 0, (to - from) * L);
    for (let t = from, at = 0; t < to; t++, at += L)
      for (let place = 0; place < PLACES; place++) {
        const o = t + place - WINDOW;
        const row = this.row(types, o < firstToken || o >= endToken ? -1 : typeOf[o]!, place);
        const { numbers } = rows;
        for (let y = 0; y < L; y++) sums[at + y]! += numbers[row + y]!;
      }
    return sums;
  }

  private row(types: WordTypes, type: number, place: number): number {
    const known = this.rowOf[(type + 1) * PLACES + place]!;
    if (known) return known - 1;
    const { features } = this;
    features.reset();
    windowFeatures(types, type, place, features);
    features.endToken();
    const row = this.rows.add();
    this.model.addScores(features.hashes, 0, features.starts[1]!, this.rows.numbers, row);
    this.rowOf[(type + 1) * PLACES + place] = row + 1;
    return row;
  }
}
