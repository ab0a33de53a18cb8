/**
 * Cues: the verbs that report speech, with their auxiliaries, negation and particles, and the
 * prepositional cues (“according to”). Words inside quotation marks are none: a statement inside a
 * statement belongs to the outer one.
 */
import { type Cue, type Form, TAKES, WORD } from './language.ts';
import { isOccasion } from './phrase-right.ts';
import type { CueHit } from './statement.ts';
import { hasFiniteVerb, type Unit, type View } from './view.ts';

/** Cues read in one sentence: keeps the work linear for a page without a full stop. */
const MAX_CUES = 30;

const NO_VERB_BEFORE = new Set<number>([WORD.determiner, WORD.possessive, WORD.adjective, WORD.preposition]);

export function findCues(view: View, unit: Unit): CueHit[] {
  const hits: CueHit[] = [];
  for (let i = unit.from; i < unit.to && hits.length < MAX_CUES; i++) {
    if (view.quoted[i]! >= 0) continue;
    const preposition = prepositionAt(view, i, unit.to);
    if (preposition > 0) {
      hits.push(prepositionHit(i, i + preposition));
      i += preposition - 1;
      continue;
    }
    const senses = view.language.cues.get(view.lower[i]!);
    if (!senses) continue;
    for (const { cue, form } of senses) {
      const to = behindParticles(view, i, unit.to, cue);
      if (to < 0) continue;
      if (!isVerbHere(view, i, unit, cue, form) && !isMistagged(view, i, unit, cue, form)) break;
      hits.push(group(view, unit, i, to, cue, form));
      break;
    }
  }
  return hits;
}

const PREPOSITION_CUE: Cue = {
  lemma: 'according to',
  takes: 0,
  particles: [],
  weight: 0.95,
};

function prepositionHit(from: number, to: number): CueHit {
  return {
    cue: PREPOSITION_CUE,
    form: 'base',
    verb: from,
    from,
    to,
    negated: false,
    passive: false,
    infinitive: false,
    modal: false,
    preposition: true,
  };
}

function prepositionAt(view: View, i: number, end: number): number {
  for (const words of view.language.sourcePrepositions)
    if (i + words.length <= end && words.every((word, k) => view.lower[i + k] === word)) return words.length;
  return 0;
}

/** Behind the cue's particles, “called on Monday for” included; -1 where they do not follow. */
function behindParticles(
  { classes, lower, times }: View,
  verb: number,
  end: number,
  { particles }: Cue,
): number {
  const follow = (at: number) => particles.every((word, k) => at + k < end && lower[at + k] === word);
  if (follow(verb + 1)) return verb + 1 + particles.length;
  const behind = times[classes[verb + 1] === WORD.preposition ? verb + 2 : verb + 1] ?? 0;
  return behind > 0 && follow(behind) ? behind + particles.length : -1;
}

function isVerbHere(view: View, i: number, unit: Unit, cue: Cue, form: Form): boolean {
  if (unit.headline) return form === 'present' && i > unit.from;
  if (view.mentions[i]! >= 0) return false;
  const kind = view.classes[i]!;
  if (isAttributive(view, i, unit, form) || isReduced(view, i, unit, cue, form)) return false;
  const tag = view.tokens[i]!.tag;
  if (tag) {
    if (
      kind === WORD.finiteVerb ||
      kind === WORD.gerund ||
      kind === WORD.participle ||
      kind === WORD.baseVerb
    )
      return true;
    // A tagger's slip on a form that can hardly be anything else.
    return form === 'past' && kind !== WORD.adjective;
  }
  if (form === 'past' || form === 'gerund') return true;
  const before = i > unit.from ? view.classes[i - 1]! : WORD.stop;
  if (NO_VERB_BEFORE.has(before)) return false;
  return i > unit.from;
}

/** “pledged delegates”, “the alleged plot”, “facts reported by the paper”: a participle that belongs to its noun. */
function isAttributive(view: View, i: number, unit: Unit, form: Form): boolean {
  if (form !== 'past' && form !== 'participle' && form !== 'gerund') return false;
  const { classes } = view;
  const next = classes[i + 1];
  let before = i - 1;
  while (before > unit.from && classes[before] === WORD.adverb) before--;
  const led = before >= unit.from ? classes[before]! : WORD.stop;
  // “the minister said by telephone”
  if (form !== 'gerund' && view.lower[i + 1] === view.language.agentPreposition)
    return isNominal(led) && !isOccasion(view, i + 1, unit.to);
  if (next !== WORD.noun && next !== WORD.name && next !== WORD.adjective) return false;
  return NO_VERB_BEFORE.has(led) && !(form === 'gerund' && led === WORD.preposition);
}

/** Words between such a verb and its “that”. */
const ADJUNCT = 6;

/** “a swan found in the park”, not “an inquiry found in May that …”: only of verbs that need their “that”. */
function isReduced(view: View, i: number, unit: Unit, { takes }: Cue, form: Form): boolean {
  const { classes } = view;
  const needsThat = (takes & TAKES.thatClause) > 0 && (takes & (TAKES.clause | TAKES.object)) === 0;
  if (form !== 'past' || !needsThat || classes[i] !== WORD.participle || i === unit.from) return false;
  if (!isNominal(classes[i - 1]!) || classes[i + 1] !== WORD.preposition) return false;
  for (let k = i + 2; k < unit.to && k < i + ADJUNCT; k++)
    if (view.language.closedClasses.get(view.lower[k]!) === WORD.complementiser) return false;
  return true;
}

const isNominal = (kind: number) => kind === WORD.noun || kind === WORD.name;

/**
 * “Iranian media report that …”, “the draft calls for …”: taken for a noun by the tagger, but the
 * sentence has no verb before it and a noun would not be followed so.
 */
function isMistagged(view: View, i: number, unit: Unit, cue: Cue, form: Form): boolean {
  const { classes } = view;
  if (unit.headline || classes[i] !== WORD.noun || (form !== 'present' && form !== 'base')) return false;
  const before = classes[i - 1];
  if (i === unit.from || (before !== WORD.noun && before !== WORD.name && before !== WORD.adverb))
    return false;
  const next = classes[i + 1];
  // “…, official data show, …”
  const ends = next === WORD.comma || next === WORD.stop;
  if (
    ends &&
    view.language.showing.has(cue.lemma) &&
    view.language.nouns.get(view.lower[i - 1]!) === 'document'
  )
    return true;
  const object =
    next === WORD.determiner ||
    next === WORD.pronoun ||
    next === WORD.openQuote ||
    view.language.closedClasses.get(view.lower[i + 1] ?? '') === WORD.complementiser;
  const particles = cue.particles.length;
  const behind =
    particles > 0 &&
    (form === 'present' ||
      view.language.closedClasses.get(view.lower[i + 1 + particles]!) === WORD.complementiser);
  return (object || behind) && !hasFiniteVerb(view, unit.from, i);
}

function group(view: View, unit: Unit, verb: number, to: number, cue: Cue, form: Form): CueHit {
  const { classes, lower } = view;
  let from = verb;
  let negated = false;
  let modal = false;
  let infinitive = false;
  let passive = false;
  for (let i = verb - 1; i >= unit.from && verb - i < 8; i--) {
    const kind = classes[i]!;
    if (view.quoted[i]! >= 0) break;
    // “are both said to be …”
    if (kind === WORD.adverb || view.language.floating.has(lower[i]!)) continue;
    if (kind === WORD.negation) negated = true;
    else if (kind === WORD.modal) {
      modal = true;
      from = i;
    } else if (kind === WORD.auxiliary) {
      if (view.language.passiveAuxiliaries.has(lower[i]!) && form !== 'gerund' && from === verb)
        passive = true;
      from = i;
    } else if (kind === WORD.infinitiveMark) {
      infinitive = true;
      from = i;
      break;
    } else break;
  }
  // “Brannock, called the pearl of the north, …”: a participle without a subject of its own.
  const before = from > unit.from ? classes[from - 1] : WORD.stop;
  const reduced =
    from === verb &&
    classes[verb] === WORD.participle &&
    (before === WORD.comma || before === WORD.stop) &&
    (cue.takes & TAKES.clause) === 0;
  return {
    cue,
    form,
    verb,
    from,
    to,
    negated,
    passive: passive || reduced,
    infinitive,
    modal,
  };
}
