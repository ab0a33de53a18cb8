/**
 * Who says what. Reads tokens, sentences, and (where earlier steps found them) part-of-speech tags,
 * mentions and entities; adds `Draft.quotes`. Without tags the word classes are guessed and without
 * mentions a speaker is the words that name him.
 */
import type { Quote, QuoteKind } from '../contract.ts';
import type { Draft, Step } from '../draft.ts';
import { bareQuotations } from './contents/bare-quotations.ts';
import { drawContents } from './contents/draw-contents.ts';
import { findCircumstances, timexIndex } from './find-circumstances.ts';
import { findCues } from './find-cues.ts';
import { findMedium } from './find-medium.ts';
import { findQuotationMarks } from './find-quotation-marks.ts';
import { quotationsAlone } from './quotations-alone.ts';
import { resolveSpeakers } from './speakers/resolve-speakers.ts';
import type { Range, Statement, UnitContext } from './statement.ts';
import { buildView, type View } from './view.ts';

export const findStatements: Step = {
  name: 'statements/find-statements',
  run(draft) {
    const words = draft.language?.statements;
    const quotations = findQuotationMarks(draft.text, draft.paragraphs, draft.sentences);
    if (!words) {
      draft.quotes = quotationsAlone(draft, quotations);
      return;
    }
    const view = buildView(draft, words, quotations);
    const units: UnitContext[] = view.units.map((unit, index) => ({
      view,
      unit,
      index,
      hits: findCues(view, unit),
    }));
    const statements: Statement[] = [];
    for (const context of units) {
      if (isCode(context)) continue;
      const drawn = drawContents(context, bodyStart(draft, context));
      const bare = bareQuotations(context, units, drawn, statements);
      const both = [...drawn, ...bare].sort((a, b) => a.fragments[0]!.from - b.fragments[0]!.from);
      statements.push(...both);
    }
    draft.quotes = toQuotes(draft, view, statements);
  },
};

/** Program text says nothing, whatever its names are. */
function isCode({ view, unit }: UnitContext): boolean {
  for (let i = unit.from; i < unit.to; i++) if (view.lower[i] === '{' || view.lower[i] === '}') return true;
  return false;
}

/** The first token behind the dateline. */
function bodyStart(draft: Draft, { view, unit }: UnitContext): number {
  const end = draft.wire.dateline?.end ?? 0;
  let i = unit.from;
  while (i < unit.to && view.tokens[i]!.end <= end) i++;
  return i < unit.to ? i : unit.from;
}

function toQuotes(draft: Draft, view: View, statements: readonly Statement[]): Quote[] {
  const speakers = resolveSpeakers(draft, view, statements);
  const span = (range: Range | null) =>
    range && { start: view.tokens[range.from]!.start, end: view.tokens[range.to - 1]!.end };
  const attributions = new Map<Statement, string>();
  const timexes = timexIndex(draft.timexes);
  const quotes: Quote[] = [];
  const contents = new Uint8Array(view.tokens.length);
  for (const { fragments } of statements) for (const { from, to } of fragments) contents.fill(1, from, to);
  for (const statement of statements) {
    const speaker = speakers.get(statement)!;
    const same =
      statement.continues && sharesAttribution(view, statement)
        ? attributions.get(statement.continues)
        : undefined;
    const attribution = same ?? `q${attributions.size + 1}`;
    attributions.set(statement, attribution);
    const source = statement.continues ? rootOf(statement) : statement;
    const said = findCircumstances(draft, view, view.units[source.unit]!, source, timexes, contents);
    const medium = findMedium(view, view.units[source.unit]!, source, said.addressee);
    for (const fragment of statement.fragments) {
      const { start, end } = span(fragment)!;
      const last = quotes.at(-1);
      if (last && runsOn(view, statement, fragment)) {
        last.end = end;
        continue;
      }
      quotes.push({
        start,
        end,
        kind: kindOf(view, fragment),
        attribution,
        cue: span(source.cue),
        speaker: span(source.speaker),
        speakerName: speaker.name,
        speakerEntity: speaker.entity,
        source: null,
        medium,
        addressee: span(said.addressee),
        when: said.when,
        where: span(said.where),
        by: statement.rule,
        confidence: Math.round(100 * statement.confidence * (0.5 + speaker.confidence / 2)) / 100,
      });
    }
  }
  return quotes;
}

function rootOf(statement: Statement): Statement {
  let root = statement;
  while (root.continues) root = root.continues;
  return root;
}

/** The second part of a quotation that its next paragraph goes on with without a mark: one content. */
function runsOn(view: View, { continues }: Statement, fragment: Range): boolean {
  if (!continues) return false;
  const stretch = view.stretches[view.quoted[fragment.from]!];
  const before = view.stretches[view.quoted[continues.fragments.at(-1)!.from]!];
  return stretch !== undefined && stretch.outerStart === stretch.start && before?.continues === true;
}

/** A continuation in the same paragraph is the same statement. */
function sharesAttribution(view: View, { unit, continues }: Statement): boolean {
  return view.units[unit]!.paragraph === view.units[continues!.unit]!.paragraph;
}

/** direct: every word in marks; mixed: some; indirect: none. */
function kindOf(view: View, range: Range): QuoteKind {
  let words = 0;
  let marked = 0;
  for (let i = range.from; i < range.to; i++) {
    if (!/[\p{L}\p{N}]/u.test(view.tokens[i]!.text)) continue;
    words++;
    if (view.quoted[i]! >= 0) marked++;
  }
  return marked === 0 ? 'indirect' : marked === words ? 'direct' : 'mixed';
}
