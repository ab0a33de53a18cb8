import { newDraft } from '../analyze.ts';
import type { EntityType } from '../contract.ts';
import type { Draft, Step } from '../draft.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { sentences } from '../text/sentences.ts';

const TYPES: Record<string, EntityType> = { PER: 'person', ORG: 'organization', LOC: 'place' };

/** A draft whose mentions are marked by hand: `[PER Dana Reyl] spoke`. Then the steps run. */
export function markedDraft(marked: string, ...steps: Step[]): Draft {
  let text = '';
  const spans: { start: number; end: number; type: EntityType }[] = [];
  let last = 0;
  for (const match of marked.matchAll(/\[(PER|ORG|LOC) ([^[\]]{1,80})\]/g)) {
    text += marked.slice(last, match.index);
    spans.push({ start: text.length, end: text.length + match[2]!.length, type: TYPES[match[1]!]! });
    text += match[2];
    last = match.index + match[0].length;
  }
  text += marked.slice(last);
  const draft = newDraft({ text, lang: 'en' });
  paragraphs.run(draft, {});
  sentences.run(draft, {});
  for (const span of spans) {
    const firstToken = draft.tokens.findIndex(({ start }) => start === span.start);
    const endToken = draft.tokens.findIndex(({ end }) => end === span.end) + 1;
    if (firstToken < 0 || endToken < 1) throw new Error(`no tokens for ${text.slice(span.start, span.end)}`);
    draft.mentions.push({ ...span, entity: '', firstToken, endToken, by: 'test', confidence: 1 });
  }
  for (const step of steps) step.run(draft, {});
  return draft;
}
