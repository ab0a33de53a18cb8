/**
 * The features of the names tagger, after Ratinov & Roth (CoNLL 2009): words, shapes, affixes, a
 * window of two, word classes, name lists by position, and what the rest of the document says of the
 * same word. Shared by training and analysis: a change here asks for a new model.
 */
import type { FeatureBuffer } from '../sequence/features.ts';
import { mix } from '../sequence/hash.ts';
import { LINKING_BIT } from './lists.ts';
import type { NameStory } from './story.ts';
import { EDGE, PLACES, WINDOW, windowFeatures } from './window-features.ts';
import { Form } from './word-types.ts';

/** Template numbers; a template with an offset takes eight. Those of `window-features.ts` are others. */
const T = {
  pair: 56,
  shapePair: 64,
  coarsePair: 72,
  listed: 96,
  runContext: 104,
  run: 112,
  seen: 120,
  other: 128,
  longest: 136,
  flag: 160,
  listPair: 168,
} as const;

/** Other places of the same word that are looked at. */
const OTHERS = 4;

export class NameFeatures {
  private readonly story: NameStory;
  private sentence = -1;
  private first = 0;
  private end = 0;
  private style = 0;
  /** Quotation marks are counted up to this token; is it inside them? */
  private marked = 0;
  private quoted = false;

  constructor(story: NameStory) {
    this.story = story;
  }

  /**
   * Fills `features` with those of a sentence's tokens `from` up to `to`, numbers of the document: with those of
   * `windowFeatures`, unless what these score is known already (`WindowScores`).
   */
  extract(sentence: number, features: FeatureBuffer, from: number, to: number, window: boolean): void {
    if (sentence !== this.sentence) this.open(sentence);
    features.reset();
    // Parts come in order, so that marks are counted once; a part before the last one counts anew.
    if (from < this.marked) {
      this.marked = this.first;
      this.quoted = false;
    }
    while (this.marked < from) this.passMark();
    for (let t = from; t < to; t++) {
      const before = this.quoted;
      this.passMark();
      if (window)
        for (let place = 0; place < PLACES; place++)
          windowFeatures(this.story.types, this.type(t + place - WINDOW), place, features);
      this.pairs(t, features);
      this.own(t, features, this.style);
      this.context(t, features);
      if (this.story.isCapital(t)) this.elsewhere(t, features);
      if (before && this.quoted) features.add(mix(T.flag, 1));
      features.endToken();
    }
  }

  private open(sentence: number): void {
    const { firstToken, endToken } = this.story.sentences[sentence]!;
    this.sentence = sentence;
    this.first = firstToken;
    this.end = endToken;
    this.style = this.styleOf();
    this.marked = firstToken;
    this.quoted = false;
  }

  private passMark(): void {
    const code = this.story.tokens[this.marked]!.text.charCodeAt(0);
    if (code === 0x22 || code === 0x201c || code === 0x201d) this.quoted = !this.quoted;
    this.marked++;
  }

  /** 0 running text; 1 a headline with capitals on most words; 2 all capitals. */
  private styleOf(): number {
    const { types, typeOf } = this.story;
    let words = 0;
    let capitals = 0;
    let all = 0;
    for (let t = this.first; t < this.end; t++) {
      const type = typeOf[t]!;
      const flags = types.flags[type]!;
      if ((flags & Form.word) === 0 || types.length[type]! < 4) continue;
      words++;
      if (flags & Form.capital) capitals++;
      if (flags & Form.allCaps) all++;
    }
    if (words < 3) return 0;
    if (all > words * 0.7) return 2;
    return capitals > words * 0.7 ? 1 : 0;
  }

  private type(t: number): number {
    return t < this.first || t >= this.end ? -1 : this.story.typeOf[t]!;
  }

  /** Neighbours together: their words, shapes, classes. */
  private pairs(t: number, features: FeatureBuffer): void {
    const before = this.type(t - 1);
    const here = this.type(t);
    const after = this.type(t + 1);
    const twoBefore = this.lower(this.type(t - 2));
    const twoAfter = this.lower(this.type(t + 2));
    const lowerBefore = this.lower(before);
    const lowerHere = this.lower(here);
    const lowerAfter = this.lower(after);
    features.add(mix(T.pair, mix(lowerBefore, lowerHere)));
    features.add(mix(T.pair + 1, mix(lowerHere, lowerAfter)));
    features.add(mix(T.pair + 2, mix(lowerBefore, lowerAfter)));
    features.add(mix(T.pair + 3, mix(twoBefore, lowerBefore)));
    features.add(mix(T.pair + 4, mix(lowerAfter, twoAfter)));
    const shapeBefore = this.shape(before);
    const shapeHere = this.shape(here);
    const shapeAfter = this.shape(after);
    features.add(mix(T.shapePair, mix(shapeBefore, shapeHere)));
    features.add(mix(T.shapePair + 1, mix(shapeHere, shapeAfter)));
    features.add(mix(T.shapePair + 2, mix(shapeBefore, mix(shapeHere, shapeAfter))));
    const coarseBefore = this.coarse(before);
    const coarseHere = this.coarse(here);
    const coarseAfter = this.coarse(after);
    features.add(mix(T.coarsePair, mix(coarseBefore, coarseHere)));
    features.add(mix(T.coarsePair + 1, mix(coarseHere, coarseAfter)));
    features.add(mix(T.coarsePair + 2, mix(coarseBefore, coarseAfter)));
    features.add(mix(T.coarsePair + 3, mix(coarseBefore, mix(coarseHere, coarseAfter))));
    features.add(mix(T.coarsePair + 4, mix(shapeHere, mix(coarseBefore, coarseAfter))));
  }

  private lower(type: number): number {
    return type < 0 ? EDGE : this.story.types.lowerHash[type]!;
  }

  private shape(type: number): number {
    return type < 0 ? EDGE : this.story.types.shape[type]!;
  }

  /** With a bit for a capital. */
  private coarse(type: number): number {
    const { types } = this.story;
    return type < 0 ? EDGE : types.coarse[type]! * 2 + (types.flags[type]! & Form.capital);
  }

  private own(t: number, features: FeatureBuffer, style: number): void {
    const { types, typeOf, lowerSeen, capitalSeen, sentences } = this.story;
    const type = typeOf[t]!;
    if (style) features.add(mix(T.flag + 1, style));
    const flags = types.flags[type]!;
    const opens =
      t === this.first || (t === this.first + 1 && (types.flags[typeOf[t - 1]!]! & Form.word) === 0);
    if (opens) features.add(mix(T.flag + 2, flags & Form.capital));
    if (opens && this.first === sentences[0]!.firstToken) features.add(mix(T.flag + 3, 1));
    if ((flags & Form.capital) === 0) return;
    const id = types.lowerId[type]!;
    const known = (lowerSeen[id]! > 0 ? 1 : 0) + (capitalSeen[id]! > (opens ? 0 : 1) ? 2 : 0);
    features.add(mix(T.seen, known * 4 + (opens ? 1 : 0) + (flags & Form.allCaps)));
    if (types.fine[type]! < 0) features.add(mix(T.seen + 1, flags));
  }

  /** Runs of capitalised words, listed place names, the words before and after the run. */
  private context(t: number, features: FeatureBuffer): void {
    const { types, typeOf, runStart, runEnd, listed, listedStart, listedEnd } = this.story;
    const start = runStart[t]!;
    if (start < 0) return;
    const end = runEnd[t]!;
    const length = Math.min(end - start, 6);
    const place = Math.min(t - start, 5) * 8 + Math.min(end - 1 - t, 5);
    features.add(mix(T.run, length));
    features.add(mix(T.run + 1, place));
    const head = typeOf[end - 1]!;
    const opening = typeOf[start]!;
    features.add(mix(T.run + 2, types.lowerHash[head]!));
    features.add(mix(T.run + 3, mix(types.fine[head]! + 1, t === end - 1 ? 1 : 0)));
    features.add(mix(T.run + 4, types.lowerHash[opening]!));
    features.add(mix(T.run + 5, mix(types.fine[opening]! + 1, t === start ? 1 : 0)));
    const before = this.type(start - 1);
    const after = this.type(end);
    const beforeHash = before < 0 ? EDGE : types.lowerHash[before]!;
    const afterHash = after < 0 ? EDGE : types.lowerHash[after]!;
    features.add(mix(T.runContext, mix(beforeHash, place)));
    features.add(mix(T.runContext + 1, mix(afterHash, place)));
    features.add(mix(T.runContext + 2, mix(beforeHash, afterHash)));
    features.add(mix(T.runContext + 3, before < 0 ? EDGE : types.fine[before]! + 1));
    features.add(mix(T.runContext + 4, after < 0 ? EDGE : types.fine[after]! + 1));
    // Kinds of words anywhere in the run: a company's ending, a body, a forename.
    let bits = 0;
    for (let i = start; i < end && i < start + 8; i++) if (i !== t) bits |= types.lists[typeOf[i]!]!;
    for (let bit = 0; bits !== 0; bit++, bits >>>= 1)
      if (bits & 1) features.add(mix(T.listPair, bit * 2 + (t === end - 1 ? 1 : 0)));
    // “Bank of X”, “X and Y Co”: the words beyond a linking word.
    if (
      after >= 0 &&
      types.lists[after]! & LINKING_BIT &&
      this.type(end + 1) >= 0 &&
      runStart[end + 1]! >= 0
    ) {
      const next = typeOf[runEnd[end + 1]! - 1]!;
      features.add(mix(T.longest + 4, mix(afterHash, types.lowerHash[next]!)));
      features.add(mix(T.longest + 5, mix(afterHash, types.coarse[next]! + 1)));
    }
    if (
      before >= 0 &&
      types.lists[before]! & LINKING_BIT &&
      this.type(start - 2) >= 0 &&
      runStart[start - 2]! >= 0
    ) {
      const last = typeOf[start - 2]!;
      features.add(mix(T.longest + 6, mix(beforeHash, types.lowerHash[last]!)));
      features.add(mix(T.longest + 7, mix(beforeHash, types.coarse[last]! + 1)));
    }
    if (listed[t] !== 0) {
      const at = t === listedStart[t] ? 0 : t === listedEnd[t]! - 1 ? 2 : 1;
      const single = listedEnd[t]! - listedStart[t]! === 1 ? 1 : 0;
      const whole = listedStart[t] === start && listedEnd[t] === end ? 1 : 0;
      let found = listed[t]!;
      for (let bit = 0; found !== 0; bit++, found >>>= 1)
        if (found & 1) features.add(mix(T.listed, ((bit * 2 + single) * 2 + whole) * 4 + at));
    }
  }

  /** Where else the word stands in the document. */
  private elsewhere(t: number, features: FeatureBuffer): void {
    const { types, typeOf, firstOf, nextSame, longestRun, runStart, runEnd, sentences, tokens } = this.story;
    const type = typeOf[t]!;
    let seen = 0;
    for (let o = firstOf[type]!; o >= 0 && seen < OTHERS; o = nextSame[o]!) {
      if (o === t) continue;
      seen++;
      const sentence = sentences[tokens[o]!.sentence]!;
      const start = runStart[o]!;
      const end = runEnd[o]!;
      // The words around the other run, with the word's place in it.
      const place = (o === start ? 1 : 0) + (o === end - 1 ? 2 : 0);
      if (start > sentence.firstToken) {
        const before = typeOf[start - 1]!;
        features.add(mix(T.other, mix(types.lowerHash[before]!, place)));
      }
      if (end < sentence.endToken) {
        const after = typeOf[end]!;
        features.add(mix(T.other + 1, mix(types.lowerHash[after]!, place)));
      }
      if (o > start) {
        const left = typeOf[o - 1]!;
        features.add(mix(T.other + 2, types.lowerHash[left]!));
        let bits = types.lists[left]!;
        for (let bit = 0; bits !== 0; bit++, bits >>>= 1) if (bits & 1) features.add(mix(T.other + 3, bit));
      }
      if (o < end - 1) {
        const right = typeOf[o + 1]!;
        features.add(mix(T.other + 4, types.lowerHash[right]!));
        let bits = types.lists[right]!;
        for (let bit = 0; bits !== 0; bit++, bits >>>= 1) if (bits & 1) features.add(mix(T.other + 5, bit));
      }
    }
    features.add(mix(T.other + 6, seen));
    const longest = longestRun[type]!;
    if (longest >= 0 && longest !== runStart[t]) {
      const end = runEnd[longest]!;
      let place = 1;
      for (let i = longest; i < end; i++)
        if (typeOf[i] === type) place = i === longest ? 0 : i === end - 1 ? 2 : 1;
      features.add(mix(T.longest, (end - longest) * 4 + place));
      features.add(mix(T.longest + 1, mix(types.lowerHash[typeOf[end - 1]!]!, place)));
      features.add(mix(T.longest + 2, mix(types.fine[typeOf[end - 1]!]! + 1, place)));
      features.add(mix(T.longest + 3, mix(types.coarse[typeOf[longest]!]! + 1, place)));
    }
  }
}
