import type { EntityType } from '../contract.ts';
import { FeatureBuffer } from '../sequence/features.ts';
import type { HashTable } from '../sequence/hash-table.ts';
import { SequenceLabeller } from '../sequence/labeller.ts';
import type { SequenceModel } from '../sequence/model.ts';
import type { WordClasses } from '../sequence/word-classes.ts';
import type { Sentence, Token } from '../text/structure.ts';
import { NameFeatures } from './features.ts';
import type { NamesLanguage } from './language.ts';
import { settleNames } from './settle-names.ts';
import { NameStory } from './story.ts';
import type { TaggedName } from './tagged-name.ts';
import { WindowScores } from './window-scores.ts';

/** What the tagger reads; GOV is a place that stands for its government. */
export const NAME_TYPES = ['PER', 'LOC', 'GOV', 'ORG'] as const;
export type NameType = (typeof NAME_TYPES)[number];

const ENTITY_TYPE: Readonly<Record<NameType, EntityType>> = {
  PER: 'person',
  LOC: 'place',
  GOV: 'place',
  ORG: 'organization',
};

/** The trained weights; a name of its own, so that other concepts' models are not mistaken for it. */
export type NameModel = SequenceModel;

/** Finds the names of a document with the trained model. Keep one: it reuses its memory. */
export class NameTagger {
  private readonly labeller: SequenceLabeller;
  private readonly features = new FeatureBuffer();
  private readonly windows: WindowScores;
  private readonly classes: WordClasses;
  private readonly lists: HashTable;
  /** Label numbers of Begin, Inside, Last, Unit of each type. */
  private readonly labelsOf: ReadonlyMap<string, readonly number[]>;

  constructor(model: NameModel, classes: WordClasses, lists: HashTable) {
    this.labeller = new SequenceLabeller(model);
    this.windows = new WindowScores(model);
    this.classes = classes;
    this.lists = lists;
    this.labelsOf = new Map(
      NAME_TYPES.map((type) => [
        type,
        ['B', 'I', 'L', 'U'].map((mark) => model.labels.indexOf(`${mark}-${type}`)),
      ]),
    );
  }

  tag(tokens: readonly Token[], sentences: readonly Sentence[], language: NamesLanguage): TaggedName[] {
    const story = new NameStory(tokens, sentences, this.classes, this.lists, language);
    const extract = new NameFeatures(story);
    this.windows.open(story.types.count);
    const names: TaggedName[] = [];
    for (let s = 0; s < sentences.length; s++) {
      story.forEachPart(sentences[s]!, (from, to) => {
        extract.extract(s, this.features, from, to, false);
        this.labeller.run(this.features, this.windows.of(story, s, from, to));
        this.read(from, names);
      });
    }
    return settleNames(story, names);
  }

  private read(offset: number, names: TaggedName[]): void {
    const { labeller } = this;
    const { labels: labelNames } = labeller.model;
    for (let t = 0; t < labeller.length; t++) {
      const label = labelNames[labeller.labels[t]!]!;
      if (label === 'O') continue;
      const start = t;
      const type = label.slice(2) as NameType;
      while (labelNames[labeller.labels[t]!]![0] === 'B' || labelNames[labeller.labels[t]!]![0] === 'I') t++;
      const p = this.probability(start, t + 1, type);
      const place = type === 'LOC' || type === 'GOV';
      const other = place ? this.probability(start, t + 1, type === 'LOC' ? 'GOV' : 'LOC') : 0;
      const government = type === 'GOV' ? p : other;
      names.push({
        firstToken: offset + start,
        endToken: offset + t + 1,
        type: ENTITY_TYPE[type],
        confidence: Math.min(1, p + other),
        metonymic: place ? government / (p + other || 1) : 0,
      });
    }
  }

  private probability(start: number, end: number, type: NameType): number {
    const [b, i, l, u] = this.labelsOf.get(type) as [number, number, number, number];
    const path = this.path;
    if (end - start === 1) path[start] = u;
    else {
      path[start] = b;
      for (let t = start + 1; t < end - 1; t++) path[t] = i;
      path[end - 1] = l;
    }
    return this.labeller.spanProbability(start, end, path);
  }

  /** Scratch, by token of the sentence. */
  private readonly path: number[] = [];
}
