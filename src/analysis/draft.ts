/**
 * The draft is the one object that travels through the pipeline: each step reads what earlier steps
 * wrote and adds its own part. A step never changes the text and never removes another step's
 * result without saying so in its docstring.
 */
import type { Language } from '../languages/language.ts';
import type {
  AnalysisInput,
  Entity,
  Mention,
  Metonym,
  Notice,
  Quote,
  Source,
  Span,
  TimelineEntry,
  Timex,
  Wire,
} from './contract.ts';
import type { Resources } from './resources.ts';
import type { Paragraph, Sentence, Token } from './text/structure.ts';

/** A mention on its way: `entity` is the empty string until a later step resolves it. */
export interface DraftMention extends Mention {
  firstToken: number;
  endToken: number;
}

export interface Draft {
  readonly input: AnalysisInput;
  readonly text: string;
  /** The language folder; null where there is none for this text. */
  readonly language: Language | null;
  readonly lang: string;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  tokens: Token[];
  wire: Wire;
  mentions: DraftMention[];
  entities: Entity[];
  metonyms: Metonym[];
  quotes: Quote[];
  timexes: Timex[];
  timeline: TimelineEntry[];
  sources: Source[];
  /** Dateline, credits and sign-off, in order: words that are no part of the story. */
  nonStory: Span[];
  notices: Notice[];
}

export interface Step {
  /** `concept/what-it-does`, the file's own name. */
  name: string;
  run(draft: Draft, resources: Resources): void;
}
