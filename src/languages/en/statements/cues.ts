/**
 * Verbs that report speech, with what each takes. Collected from grammars of English reporting
 * clauses (the verb lists of Quirk et al. 1985, §16.31 ff.) and from counting cues in newswire; the
 * letters are the frames of `TAKES`.
 *
 * c clause  t that-clause  q quotation  n noun phrase  i infinitive  p person + infinitive
 * o person + of/for  a addressee  b addressee before “that”  w question  g gerund  l object + predicate  d object + as
 */
import { type Cue, type Form, TAKES } from '../../../analysis/statements/language.ts';

const LETTERS: Readonly<Record<string, number>> = {
  c: TAKES.clause,
  t: TAKES.thatClause,
  q: TAKES.quote,
  n: TAKES.object,
  i: TAKES.infinitive,
  p: TAKES.personInfinitive,
  o: TAKES.charge,
  a: TAKES.addressee,
  b: TAKES.addresseeThat,
  w: TAKES.question,
  g: TAKES.gerund,
  l: TAKES.naming,
  d: TAKES.namingAs,
};

/** `frames weight: verbs`; a verb with a particle is written with an underscore. */
const LEXICON: readonly (readonly [frames: string, weight: number, verbs: string])[] = [
  ['cq', 1, 'say'],
  ['cqa', 1, 'tell'],
  ['cqw', 0.95, 'add write'],
  ['cq', 0.9, 'state argue insist contend maintain assert allege'],
  ['cq', 0.9, 'note explain declare stress emphasize emphasise point_out acknowledge concede admit testify'],
  ['cqn', 0.9, 'claim announce report confirm reiterate predict'],
  ['cqi', 0.9, 'vow swear'],
  ['cqin', 0.9, 'pledge'],
  ['cqbin', 0.9, 'promise'],
  ['cqbn', 0.9, 'warn caution'],
  ['cqa', 0.9, 'assure remind inform notify'],
  ['tqb', 0.7, 'advise'],
  ['cq', 0.85, 'suggest conclude complain recall observe remark reply respond counter retort joke quip'],
  ['cq', 0.85, 'tweet post lament imply affirm reaffirm proclaim attest opine posit theorize'],
  [
    'cq',
    0.8,
    'estimate speculate hint signal indicate reveal disclose confess underline underscore clarify charge',
  ],
  ['cq', 0.8, 'repeat exclaim'],
  ['tq', 0.8, 'boast brag answer comment continue agree write_back reason muse marvel'],
  ['tqn', 0.75, 'recommend demand request'],
  ['tq', 0.75, 'propose'],
  [
    'q',
    0.8,
    'shout yell cry scream chant whisper mutter interject gush rant snap snipe sneer scoff deadpan elaborate',
  ],
  [
    'q',
    0.8,
    'shoot_back fire_back put_it echo plead beg begin open finish wrap_up text email blog sing groan fume',
  ],
  ['q', 0.6, 'read go_on press urge sigh chime_in crow vent implore exhort taunt'],
  ['wq', 0.85, 'wonder'],
  ['wqap', 0.85, 'ask'],
  ['w', 0.5, 'question'],
  ['np', 0.8, 'urge'],
  ['p', 0.75, 'encourage'],
  ['p', 0.6, 'implore beg'],
  ['o', 0.9, 'accuse'],
  ['o', 0.85, 'blame'],
  ['gnt', 0.9, 'deny'],
  ['l', 0.85, 'call'],
  ['d', 0.8, 'describe characterize characterise denounce'],
  ['d', 0.7, 'condemn dismiss hail portray depict'],
  ['l', 0.6, 'dub'],
  ['n', 0.85, 'call_for'],
  ['p', 0.85, 'call_on call_upon'],
  ['n', 0.6, 'dispute refute'],
  ['int', 0.75, 'threaten'],
  ['g', 0.7, 'admit_to'],
  ['p', 0.6, 'caution'],
  ['tq', 0.75, 'rule mention'],
  ['n', 0.7, 'reaffirm restate reiterate'],
  ['n', 0.6, 'criticize criticise praise laud'],
  ['n', 0.6, 'appeal_for warn_of warn_against warn_about'],
  ['n', 0.5, 'express voice'],
  ['t', 0.5, 'show find'],
  ['g', 0.6, 'suggest recommend propose'],
];

/** Past and participle of the irregular verbs above; third persons and gerunds are regular. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  put: ['put', 'put'],
  go: ['went', 'gone'],
  begin: ['began', 'begun'],
  shoot: ['shot', 'shot'],
  read: ['read', 'read'],
  sing: ['sang', 'sung'],
  find: ['found', 'found'],
};
/** Verbs that double the last consonant. */
const DOUBLING = new Set(['admit', 'blog', 'snap', 'brag', 'beg', 'dub', 'quip', 'begin', 'put', 'wrap']);

/** Verbs that double it in British spelling alone. */
const BRITISH = new Set(['signal']);

const VOWEL = /[aeiou]/;

function inflect(verb: string): [string, Form][] {
  const consonantY = verb.endsWith('y') && !VOWEL.test(verb.at(-2) ?? 'a');
  const double = DOUBLING.has(verb) ? verb.at(-1)! : '';
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb + double;
  const present = consonantY
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z|o)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  const regular = consonantY ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const [past, participle] = IRREGULAR[verb] ?? [regular, regular];
  const gerund = verb.endsWith('ee') ? `${verb}ing` : `${stem}ing`;
  const forms: [string, Form][] = [
    [verb, 'base'],
    [present, 'present'],
    [past, 'past'],
    [gerund, 'gerund'],
  ];
  if (participle !== past) forms.push([participle, 'participle']);
  if (BRITISH.has(verb))
    forms.push([`${verb}${verb.at(-1)}ed`, 'past'], [`${verb}${verb.at(-1)}ing`, 'gerund']);
  return forms;
}

function build(): Map<string, { cue: Cue; form: Form }[]> {
  const map = new Map<string, { cue: Cue; form: Form }[]>();
  for (const [frames, weight, verbs] of LEXICON) {
    let takes = 0;
    for (const letter of frames) takes |= LETTERS[letter]!;
    for (const entry of verbs.split(' ')) {
      const [verb, ...particles] = entry.split('_');
      const cue: Cue = { lemma: entry.replaceAll('_', ' '), takes, particles, weight };
      for (const [form, kind] of inflect(verb!)) {
        const list = map.get(form) ?? [];
        const same = list.find((other) => other.cue.lemma === cue.lemma && other.form === kind);
        if (same) {
          same.cue.takes |= takes;
          continue;
        }
        list.push({ cue, form: kind });
        list.sort((a, b) => b.cue.particles.length - a.cue.particles.length);
        map.set(form, list);
      }
    }
  }
  return map;
}

export const CUES = build();
