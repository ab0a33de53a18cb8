import { readCredit } from '../wire/credit.ts';
import { datelineDate, type ParsedDateline, parseDateline } from '../wire/dateline.ts';
import { decide } from '../wire/decide.ts';
import { factsFromText, linesOfText } from '../wire/facts-from-text.ts';
import { readSignOff } from '../wire/sign-off.ts';
import type { Span } from './contract.ts';
import type { Draft, Step } from './draft.ts';

/**
 * A dateline stands in one of the first paragraphs: headline, standfirst and byline may come before it,
 * most of all on pages whose body could not be told from them. A bare one has to stand nearer.
 */
const DATELINE_WITHIN = 8;
const BARE_WITHIN = 4;
/** Sign-offs and credits are looked for in so many paragraphs from the end. */
const SIGN_OFF_WITHIN = 5;
/** No credit is longer, in code units; longer paragraphs are told by their ends alone. */
const LONGEST_PARAGRAPH = 4_000;

/**
 * Whether the text is wire copy and whose; its dateline with offsets into the text, its desk, and the
 * spans that are no part of the story. The page's own facts, where there is a page, are weighed
 * together with what the text says.
 */
function readWire(draft: Draft): void {
  const { input, text, paragraphs } = draft;
  const ends = paragraphs.map(({ start, end }, i) =>
    i < 6 || i >= paragraphs.length - 6 ? text.slice(start, end) : '',
  );
  const facts = input.page
    ? // The page's own end comes last: it may hold a credit below the body.
      { ...input.page, lines: [...linesOfText(ends), ...input.page.lines] }
    : factsFromText(input, ends);
  const wire = decide(facts);
  const dateline = findDateline(draft, wire.isWire);
  if (dateline) {
    wire.dateline = {
      start: dateline.start,
      end: dateline.end,
      places: dateline.places,
      date: datelineDate(dateline, input.published),
      agency: dateline.agency,
    };
    draft.nonStory.push({ start: dateline.start, end: dateline.end });
  }
  closing(draft, wire.desk);
  opening(draft);
  draft.nonStory.sort((a, b) => a.start - b.start);
  draft.wire = wire;
}

function findDateline({ text, paragraphs }: Draft, isWire: boolean): ParsedDateline | null {
  let bare: ParsedDateline | null = null;
  for (const { start, end, index } of paragraphs.slice(0, DATELINE_WITHIN)) {
    const found = parseDateline(text.slice(start, Math.min(end, start + 300)));
    if (!found || end - start - found.end < 20) continue;
    const line = { ...found, start: found.start + start, end: found.end + start };
    if (line.agency) return line;
    // `CITY:` opens other texts too (“HEALTH: …”).
    if (!isWire && text[line.end - 1] === ':') continue;
    if (index < BARE_WITHIN) bare ??= line;
  }
  return bare;
}

/** Sign-offs, from the last paragraph backwards until the story itself is met. */
function closing({ text, paragraphs, nonStory }: Draft, desk: string[]): void {
  for (const { start, end } of paragraphs.slice(-SIGN_OFF_WITHIN).reverse()) {
    const from = Math.max(start, end - LONGEST_PARAGRAPH);
    const off = readSignOff(text.slice(from, end));
    if (!off) {
      if (end - start > 60) break;
      continue;
    }
    nonStory.push({ start: from + off.start, end: from + off.end });
    for (const name of [...off.desk].reverse()) if (!desk.includes(name)) desk.unshift(name);
    if (from + off.start > start + 60) break;
  }
}

/** Bylines and credits that stand above the first paragraph of the story. */
function opening({ text, paragraphs, nonStory }: Draft): void {
  for (const { start, end } of paragraphs.slice(0, 3)) {
    if (end - start > 160) break;
    if (readCredit(text.slice(start, end))) nonStory.push({ start, end });
  }
}

/** True where an offset stands in a dateline, sign-off or credit. */
export const isNonStory = (spans: readonly Span[], at: number) =>
  spans.some(({ start, end }) => at >= start && at < end);

export const wire: Step = { name: 'wire', run: readWire };
