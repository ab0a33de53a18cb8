/** The made story with more and longer of everything than a popup likes: to see what gives way. */
import type { Analysis } from '../../src/analysis/contract.ts';
import { FIXTURE } from '../../src/popup/story.fixture.ts';

const LONG_NAME =
  'Maria-Magdalena Wolkenstein-Trostburg of the Intergovernmental Panel on Coastal Navigation';
const SOURCES = 30;

const named = FIXTURE.sources[0]!;
const [quote] = FIXTURE.quotes;

export const CROWDED: Analysis = {
  ...FIXTURE,
  title: `${FIXTURE.title}, as ${LONG_NAME} and four unions weigh a third inquiry`,
  entities: FIXTURE.entities.map((entity, i) =>
    i % 2 ? entity : { ...entity, name: `${LONG_NAME} ${i}`, roles: [{ text: LONG_NAME, start: 0, end: 1 }] },
  ),
  // One that fills a screen of its own.
  quotes: FIXTURE.quotes.map((known, i) =>
    i === 1 ? { ...known, start: 0, end: FIXTURE.text.length, speakerName: LONG_NAME } : known,
  ),
  timeline: [
    ...FIXTURE.timeline.slice(0, 3),
    ...['2023-11-20TNI', '2024-H2', '2025-W12', '202X', 'PAST_REF', 'BC0044'].map((value) => ({
      ...FIXTURE.timeline[0]!,
      value,
      timex: null,
    })),
  ],
  sources: Array.from({ length: SOURCES }, (_, i) => ({
    ...named,
    id: `s${i + 1}`,
    name: i % 3 ? `${named.name} ${i}` : `${LONG_NAME} ${i}`,
    role: i % 2 ? null : LONG_NAME,
    statements: quote ? [0] : [],
    share: 1 / SOURCES,
  })),
};
