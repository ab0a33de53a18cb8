/**
 * Text in, Analysis out. Pure: no DOM, no browser, no clock, no randomness; the same in the
 * background script and in Node. `STEPS` is the whole order of work.
 */
import type { Analysis, AnalysisInput } from './contract.ts';
import type { Draft, Step } from './draft.ts';
import { limitsOf } from './limits.ts';
import { dropCredits } from './names/drop-credits.ts';
import { findMinistries } from './names/find-ministries.ts';
import { findRoles } from './names/find-roles.ts';
import { mendOrganizations } from './names/mend-organizations.ts';
import { nameUnresolved } from './names/name-unresolved.ts';
import { resolveOrganizations } from './names/resolve-organizations.ts';
import { resolvePeople } from './names/resolve-people.ts';
import { retypeByApposition } from './names/retype-by-apposition.ts';
import { retypeDateline } from './names/retype-dateline.ts';
import { retypeTeams } from './names/retype-teams.ts';
import { tagNames } from './names/tag-names.ts';
import { tellGender } from './names/tell-gender.ts';
import { inEnglish } from './notices.ts';
import { gazetteerPlaces } from './places/find-places.ts';
import { metonyms } from './places/metonyms.ts';
import { resolvePlaces } from './places/resolve-places.ts';
import type { Resources } from './resources.ts';
import { listSources } from './sources/list-sources.ts';
import { findStatements } from './statements/find-statements.ts';
import { tagPartsOfSpeech } from './syntax/tag-parts-of-speech.ts';
import { readAs } from './text/language.ts';
import { analysedPart } from './text/longest.ts';
import { paragraphs } from './text/paragraphs.ts';
import { sentences } from './text/sentences.ts';
import { timexes } from './time/timexes.ts';
import { timeline } from './timeline/timeline.ts';
import { wire } from './wire.ts';

/** The pipeline, in order. Each step says in its file what it reads and what it adds. */
export const STEPS: readonly Step[] = [
  paragraphs,
  wire,
  sentences,
  tagPartsOfSpeech,
  tagNames,
  findMinistries,
  retypeByApposition,
  retypeDateline,
  retypeTeams,
  mendOrganizations,
  gazetteerPlaces,
  dropCredits,
  resolvePeople,
  tellGender,
  resolveOrganizations,
  resolvePlaces,
  nameUnresolved,
  metonyms,
  findRoles,
  timexes,
  findStatements,
  listSources,
  timeline,
];

export function analyze(input: AnalysisInput, resources: Resources): Analysis {
  const draft = newDraft(input);
  for (const step of STEPS) step.run(draft, resources);
  draft.notices.push(...limitsOf(draft));
  return toAnalysis(draft);
}

export function newDraft(input: AnalysisInput): Draft {
  return {
    input,
    text: analysedPart(input.text),
    ...readAs(input),
    paragraphs: [],
    sentences: [],
    tokens: [],
    wire: {
      isWire: false,
      agency: null,
      agencyName: null,
      confidence: 0,
      where: null,
      evidence: [],
      dateline: null,
      desk: [],
    },
    mentions: [],
    entities: [],
    metonyms: [],
    quotes: [],
    timexes: [],
    timeline: [],
    sources: [],
    nonStory: [],
    notices: [],
  };
}

function toAnalysis(draft: Draft): Analysis {
  const { input } = draft;
  return {
    schema: 1,
    text: input.text,
    title: input.title ?? null,
    lang: draft.lang,
    published: input.published ?? null,
    url: input.url ?? null,
    byline: input.byline ?? null,
    publisher: input.publisher ?? null,
    wire: draft.wire,
    mentions: draft.mentions.map(({ start, end, type, entity, by, confidence, metonymic, standsFor }) => ({
      start,
      end,
      type,
      entity,
      by,
      confidence,
      ...(metonymic !== undefined && type === 'place' && { metonymic }),
      ...(standsFor !== undefined && type === 'place' && { standsFor }),
    })),
    entities: draft.entities,
    metonyms: draft.metonyms,
    quotes: draft.quotes,
    timexes: draft.timexes,
    timeline: draft.timeline,
    sources: draft.sources,
    notices: draft.notices.map(inEnglish),
    noticeCodes: draft.notices,
  };
}
