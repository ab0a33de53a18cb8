/**
 * Who the speaker's words mean: the entity of the name at their head, the entity that a pronoun or
 * a description (“the minister”) takes up, or the words themselves for somebody unnamed.
 */
import type { Entity } from '../../contract.ts';
import type { Draft, DraftMention } from '../../draft.ts';
import { headNoun } from '../../sources/source-kind.ts';
import { WORD } from '../language.ts';
import { nounPhraseLeft } from '../phrase-left.ts';
import {
  hasOwner,
  headOf,
  type Joint,
  jointPeople,
  mentionIn,
  modifiersOf,
  ownerOf,
} from '../phrase-names.ts';
import type { Range, Statement } from '../statement.ts';
import type { View } from '../view.ts';
import { Namesakes } from './namesakes.ts';
import { byPronoun, nearer } from './pronouns.ts';
import type { Speaker, Speakers } from './speaker.ts';

/** How many speakers back a pronoun or a description may reach. */
const MEMORY = 40;
/** How many sentences back somebody may have spoken whom a wider noun takes up. */
const NEAR = 6;
/** How many sentences back “the statement” may have been made. */
const ISSUED = 2;

const NOBODY: Speaker = {
  span: null,
  name: null,
  entity: null,
  gender: null,
  plural: false,
  confidence: 0.3,
};

/** What adds something to a phrase behind a comma. */
const ADDS: ReadonlySet<number> = new Set([WORD.relative, WORD.participle, WORD.gerund]);

export function resolveSpeakers(
  draft: Draft,
  view: View,
  statements: readonly Statement[],
): Map<Statement, Speaker> {
  const resolver = new Resolver(draft, view);
  const speakers = new Map<Statement, Speaker>();
  for (const statement of statements) {
    const previous = statement.continues && speakers.get(statement.continues);
    speakers.set(
      statement,
      previous ? { ...previous, confidence: previous.confidence * 0.9 } : resolver.resolve(statement),
    );
  }
  return speakers;
}

class Resolver implements Speakers {
  readonly spoken: Speaker[] = [];
  private readonly entities: Map<string, Entity>;
  /** Entities by the head noun of their roles. */
  private readonly bearers = new Map<string, Entity[]>();

  private readonly namesakes: Namesakes;
  readonly draft: Draft;
  readonly view: View;

  constructor(draft: Draft, view: View) {
    this.draft = draft;
    this.view = view;
    this.namesakes = new Namesakes(draft, view.language);
    this.entities = new Map(draft.entities.map((entity) => [entity.id, entity]));
    for (const entity of draft.entities) {
      if (entity.type === 'place') continue;
      const heads = new Set(entity.roles.map(({ text }) => headNoun(text, view.language)));
      for (const head of heads) this.bearers.set(head, [...(this.bearers.get(head) ?? []), entity]);
    }
  }

  resolve(statement: Statement): Speaker {
    const { speaker } = statement;
    if (!speaker) return NOBODY;
    const found = this.byWords(speaker);
    this.spoken.push(found);
    if (this.spoken.length > MEMORY) this.spoken.shift();
    return found;
  }

  private byWords(range: Range): Speaker {
    const { view } = this;
    const first = view.lower[range.from]!;
    if (view.classes[range.from] === WORD.relative && range.to - range.from === 1) {
      const at = this.firstRelative(range.from);
      const antecedent = nounPhraseLeft(view, this.beforeComma(at), Math.max(0, at - 30));
      if (!antecedent) return this.words(range);
      return { ...this.byWords(this.apposedTo(antecedent) ?? antecedent), span: range };
    }
    const pronoun = view.language.pronouns.get(first);
    if (pronoun && range.to - range.from === 1) return byPronoun(this, range, pronoun);
    const both = jointPeople(this.draft, view, range);
    if (both) return this.byBoth(range, both);
    const head = headOf(this.view, range);
    const mention =
      mentionIn(this.draft, this.view, range, head) ?? ownerOf(this.draft, this.view, range, head);
    if (mention) return this.byMention(range, mention);
    return this.byDescription(range, head);
  }

  /** “Mara Voss, a mother of four who said”: the name before the comma. */
  private apposedTo({ from }: Range): Range | null {
    const { view } = this;
    if (view.classes[from - 1] !== WORD.comma || !view.language.indefinite.has(view.lower[from]!))
      return null;
    const mention = this.draft.mentions[view.mentions[from - 2] ?? -1];
    return mention?.type === 'person' ? { from: mention.firstToken, to: mention.endToken } : null;
  }

  /** “a bishop who has won it all, and who told them”: the relative word that the one at `at` goes on from. */
  private firstRelative(at: number): number {
    const { classes, tokens } = this.view;
    if (classes[at - 1] !== WORD.conjunction) return at;
    for (let i = at - 2; i >= 0 && tokens[i]!.sentence === tokens[at]!.sentence; i--)
      if (classes[i] === WORD.relative) return i;
    return at;
  }

  private beforeComma(at: number): number {
    return this.view.classes[at - 1] === WORD.comma ? at - 1 : at;
  }

  byMention(range: Range, mention: DraftMention): Speaker {
    const entity = this.entities.get(mention.entity);
    const name = (entity?.name ?? this.view.text.slice(mention.start, mention.end)).replace(/ \(.*/, '');
    const person = mention.type === 'person';
    return {
      span: range,
      name,
      entity: entity?.id ?? null,
      gender: person ? (entity?.gender ?? this.titleGender(range, mention)) : 'neuter',
      plural: false,
      confidence: 0.95,
    };
  }

  /** Two people who say one thing: their names, and nobody of the story. */
  private byBoth(range: Range, { first, and, second }: Joint): Speaker {
    const names = [first, second].map((mention) => this.byMention(range, mention).name);
    const name = names.join(` ${this.view.tokens[and]!.text} `);
    return { span: range, name, entity: null, gender: null, plural: true, confidence: 0.8 };
  }

  private titleGender(range: Range, mention: DraftMention): Speaker['gender'] {
    for (let i = Math.max(0, Math.min(range.from, mention.firstToken - 3)); i < mention.firstToken; i++) {
      const gender = this.view.language.nounGender.get(this.view.lower[i]!);
      if (gender) return gender;
    }
    return null;
  }

  byDescription(range: Range, head: number): Speaker {
    const { view } = this;
    const noun = view.lower[head]!;
    const first = view.lower[range.from]!;
    const definite =
      view.language.definite.has(first) ||
      view.language.demonstratives.has(first) ||
      hasOwner(this.view, range, head);
    const issued = this.issuerOf(range, noun);
    if (issued) return issued;
    const named = definite
      ? (this.namesakeOf(range, head) ??
        this.bearerOf(range, head) ??
        this.byEpithet(range, head) ??
        this.takenUp(range, head))
      : null;
    if (named) return { ...named, span: range, confidence: 0.7 };
    if (definite) {
      const earlier = this.spoken.findLast(
        (s) =>
          s.span && s.entity === null && s.name !== null && view.lower[headOf(this.view, s.span)] === noun,
      );
      if (earlier) return { ...earlier, span: range, confidence: 0.7 };
      const wider = this.byWiderNoun(range, head);
      if (wider) return { ...wider, span: range, confidence: 0.65 };
    }
    return this.words(range);
  }

  /** The person whose role the phrase is: who spoke of several, else the first. All of its modifiers must be in the role. */
  private bearerOf(range: Range, head: number): Speaker | null {
    const { view } = this;
    const modifiers = modifiersOf(this.view, range, head);
    const bearers = (this.bearers.get(view.lower[head]!) ?? []).filter((entity) =>
      entity.roles.some(({ text }) => {
        const role = text.toLowerCase();
        return modifiers.every((word) => role.includes(word));
      }),
    );
    if (!bearers.length) return null;
    const entity = bearers.find((b) => this.spoken.findLast((s) => s.entity === b.id)) ?? bearers[0]!;
    return this.described(entity);
  }

  /** “the ministry” where one ministry was named. A name before it, in capitals, tells another. */
  private namesakeOf(range: Range, head: number): Speaker | null {
    const { view } = this;
    if (view.language.definite.has(view.lower[range.from]!) && range.to === head + 1) {
      const at = view.tokens[head]!.start;
      const entity = this.namesakes.find(view.lower[head]!, modifiersOf(this.view, range, head), at);
      return entity && this.described(entity);
    }
    return null;
  }

  /** “The statement said”: who spoke right before, in it. */
  private issuerOf(range: Range, noun: string): Speaker | null {
    const { view } = this;
    const bare = range.to - range.from === 2 && view.language.definite.has(view.lower[range.from]!);
    const last = this.spoken.at(-1);
    if (!bare || !view.language.issued.has(noun) || !last?.span || !last.name) return null;
    const near = view.tokens[range.from]!.sentence - view.tokens[last.span.from]!.sentence <= ISSUED;
    return near ? { ...last, span: range, confidence: 0.7 } : null;
  }

  /** “the company”, whatever its name is. */
  private takenUp(range: Range, head: number): Speaker | null {
    const { view } = this;
    if (range.to - range.from !== 2 || !view.language.definite.has(view.lower[range.from]!)) return null;
    const entity = this.namesakes.takenUp(view.lower[head]!, view.tokens[head]!.start);
    return entity && this.described(entity);
  }

  /** “the 24-year-old”, “the Italian”: the person told of last, in this paragraph. */
  private byEpithet(range: Range, head: number): Speaker | null {
    const { view } = this;
    const short = range.to - range.from === 2 && view.mentions[head]! < 0;
    const word = view.lower[head]!;
    const demonyms = this.draft.language?.places?.demonyms;
    const people = short && demonyms?.has(word) && !view.language.collective.test(word);
    if (!people && !view.language.ageNoun.test(word)) return null;
    const last = this.spoken.findLast(({ entity }) => entity?.startsWith('e'));
    return nearer(this, range, null, last) ?? null;
  }

  /** “the top diplomat”: the person who spoke last and shortly before, if that is what a person of such a role is. */
  private byWiderNoun(range: Range, head: number): Speaker | null {
    const { view } = this;
    const narrower = view.language.widerNouns.get(view.lower[head]!);
    if (!narrower || range.to !== head + 1 || range.to - range.from > 3) return null;
    const last = this.spoken.findLast(({ entity }) => entity && this.entities.get(entity)?.type === 'person');
    if (!last?.span) return null;
    const back = view.tokens[head]!.sentence - view.tokens[last.span.from]!.sentence;
    // “the Tarsian diplomat” is another; “the OPR leader” may be a party's, if nobody has spoken in between.
    const latest = back <= 1 && last === this.spoken.at(-1);
    for (let i = range.from + 1; i < range.to; i++) {
      const named = view.mentions[i]! >= 0 || view.classes[i] === WORD.name;
      if (named && !(latest && /^\p{Lu}{2,}$/u.test(view.tokens[i]!.text))) return null;
    }
    const near = back <= NEAR;
    const { roles } = this.entities.get(last.entity!)!;
    return near && roles.some(({ text }) => narrower.has(headNoun(text, view.language))) ? last : null;
  }

  private described(entity: Entity): Speaker {
    return {
      span: null,
      name: entity.name,
      entity: entity.id,
      gender: entity.type === 'person' ? (entity.gender ?? null) : 'neuter',
      plural: false,
      confidence: 0.7,
    };
  }

  /** The words as they stand, without a closing comma. */
  words(range: Range): Speaker {
    const { view } = this;
    const head = headOf(this.view, range);
    const noun = view.lower[head] ?? '';
    const kind = view.language.nouns.get(noun);
    const plural =
      view.language.quantifiers.has(noun) ||
      (view.tokens[head]?.tag ? /S$/.test(view.tokens[head]!.tag!) : noun.endsWith('s'));
    return {
      span: range,
      name: this.text(range),
      entity: null,
      gender: plural
        ? null
        : kind === 'official' || kind === 'role'
          ? (view.language.nounGender.get(noun) ?? null)
          : kind
            ? 'neuter'
            : null,
      plural,
      confidence: 0.8,
    };
  }

  /** Without what a comma adds: “a senior official, who had come by train,”, “the company, based in Brannock,”. */
  private text({ from, to }: Range): string {
    const { classes } = this.view;
    for (let i = from + 1; i + 1 < to; i++)
      if (classes[i] === WORD.comma && ADDS.has(classes[i + 1]!)) {
        to = i;
        break;
      }
    // “residents, however,”
    if (classes[to - 1] === WORD.adverb && classes[to - 2] === WORD.comma) to -= 2;
    const { tokens, text } = this.view;
    const words = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    return this.isCapitalOfSentence(from) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  }

  /** “A port official” at a sentence's head: the capital is the sentence's. */
  private isCapitalOfSentence(at: number): boolean {
    const { classes, mentions, text, tokens } = this.view;
    const { start, end, tag } = tokens[at]!;
    if (
      mentions[at]! >= 0 ||
      classes[at] === WORD.name ||
      !/^\p{Lu}(?:\p{Ll}|$)/u.test(text.slice(start, end))
    )
      return false;
    return tag !== undefined || classes[at] === WORD.determiner || classes[at] === WORD.possessive;
  }
}
