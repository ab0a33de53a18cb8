/** What every part of the app needs of the story that is shown. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Analysis, Entity, Span, Wire } from '../analysis/contract.ts';
import type { ToPage } from '../messages.ts';
import { DEFAULTS, type Manner } from '../settings.ts';
import { type Filter, NO_FILTER } from './story/filter.ts';

export interface ShownStory {
  analysis: Analysis;
  entities: Map<string, Entity>;
  /** How marks look on the page. */
  manner: Manner;
  filter: Filter;
  setFilter(change: Partial<Filter>): void;
  /** The passage that the page shows now, if it says so. */
  inView: Span | null;
  send(message: ToPage): void;
  /** Says something to those who listen instead of look. */
  announce(words: string): void;
}

export const ShownStoryContext = createContext<ShownStory>({
  analysis: null as unknown as Analysis,
  entities: new Map(),
  manner: DEFAULTS.manner,
  filter: NO_FILTER,
  setFilter() {},
  inView: null,
  send() {},
  announce() {},
});

export const useShownStory = (): ShownStory => useContext(ShownStoryContext);

/** Wire copy by few signs: below this the agency is not taken as certain. */
export const isPerhaps = ({ isWire, confidence }: Wire): boolean => isWire && confidence < 0.6;
