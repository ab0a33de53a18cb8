import type { Draft, DraftMention } from '../draft.ts';
import type { Token } from '../text/structure.ts';
import type { RolesLanguage } from './roles-language.ts';

/** Tokens `first` up to `end`. */
export interface RolePhrase {
  first: number;
  end: number;
}

/** Longest role, in tokens. */
const LIMIT = 16;

/** Finds the phrases around a mention that say what it is. Each look is bounded by `LIMIT`. */
export class RoleReader {
  private readonly draft: Draft;
  private readonly words: RolesLanguage;
  /** The mention that covers a token. */
  private readonly covers: (DraftMention | undefined)[];
  private heads: ReadonlySet<string>;

  constructor(draft: Draft, words: RolesLanguage) {
    this.draft = draft;
    this.words = words;
    this.heads = words.roleNouns;
    this.covers = new Array(draft.tokens.length);
    for (const mention of draft.mentions)
      for (let t = mention.firstToken; t < mention.endToken; t++) this.covers[t] = mention;
  }

  read(mention: DraftMention): RolePhrase[] {
    this.heads = mention.type === 'person' ? this.words.roleNouns : this.words.bodyNouns;
    const title = this.before(mention.firstToken);
    const phrases = [
      title,
      this.beforeComma(mention, title),
      this.after(mention),
      this.relative(mention),
      this.copula(mention),
    ];
    return phrases.filter((phrase) => phrase !== null);
  }

  /** Is the name followed by what only an organization is: “, Ukraine’s national energy company, …”? */
  isBodyByApposition(mention: DraftMention): boolean {
    this.heads = this.words.bodyNouns;
    const phrase = this.after(mention);
    if (!phrase) return false;
    // “the company”, “Ukraine’s company”: a bare noun may be one of a list.
    if (
      !this.words.articles.has(this.word(phrase.first - 1)) &&
      !this.has(phrase, (t) => this.isPossessive(t))
    )
      return false;
    if (this.has(phrase, (t) => this.words.conjunctions.has(this.word(t)))) return false;
    return /^[,.;–—]$/.test(this.word(phrase.end));
  }

  /** Does what only an organization is stand right before the name: “the charity NAME”, “grocery chain NAME”? */
  isBodyByNoun({ firstToken }: DraftMention): boolean {
    const noun = firstToken - 1;
    const before = noun - 1;
    if (before < 0 || !this.inSentence(before, firstToken)) return false;
    const { text, pos } = this.draft.tokens[noun]!;
    if (!this.words.bodyNouns.has(text) || this.words.roleNouns.has(text)) return false;
    // “told police NAME got upset”, “who monitor NAME”: no noun that the name explains.
    if (pos !== undefined && pos !== 'NOUN') return false;
    return (
      this.words.articles.has(this.word(before)) ||
      /^(?:ADJ|NOUN|PROPN)$/.test(this.draft.tokens[before]!.pos ?? '')
    );
  }

  private has({ first, end }: RolePhrase, wanted: (t: number) => boolean): boolean {
    for (let t = first; t < end; t++) if (wanted(t)) return true;
    return false;
  }

  private word(t: number): string {
    return this.draft.tokens[t]?.text.toLowerCase() ?? '';
  }

  private inSentence(t: number, of: number): boolean {
    const token: Token | undefined = this.draft.tokens[t];
    return token !== undefined && token.sentence === this.draft.tokens[of]!.sentence;
  }

  /** Is the token the head of a role: “minister”, “Sen.”, “editor-in-chief”, “ex-president”? */
  private isHead(t: number): boolean {
    const word = this.word(t).replace(/\.$/, '');
    if (
      this.covers[t] &&
      this.covers[t]!.endToken - this.covers[t]!.firstToken === 1 &&
      !this.heads.has(word)
    )
      return false;
    if (this.heads.has(word)) return true;
    const last = word.slice(word.lastIndexOf('-') + 1);
    return last !== word && (this.heads.has(last) || this.heads.has(word.replace(this.words.rolePrefix, '')));
  }

  private isPossessive(t: number): boolean {
    return this.words.possessive.test(this.draft.tokens[t]!.text);
  }

  private isCapital(t: number): boolean {
    return /^\p{Lu}/u.test(this.draft.tokens[t]!.text);
  }

  private modifies(t: number): boolean {
    const { pos, text } = this.draft.tokens[t]!;
    const word = this.word(t);
    if (this.words.stops.has(word) || this.words.determiners.has(word) || this.words.joiners.has(word))
      return false;
    if (!/[\p{L}\p{N}]/u.test(text)) return false;
    if (
      this.words.roleModifiers.has(word) ||
      this.words.roleNouns.has(word) ||
      this.words.bodyNouns.has(word)
    )
      return true;
    if (this.isCapital(t)) return true;
    if (pos) return pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN';
    return word.includes('-') || this.words.modifierEnding.test(word);
  }

  /** “transports President NAME”: nothing in the plural stands written small before a title in capitals. */
  private isVerbBeforeTitle(t: number): boolean {
    const word = this.word(t);
    return (
      word.endsWith('s') && !this.isCapital(t) && this.isCapital(t + 1) && !this.words.roleModifiers.has(word)
    );
  }

  /** “Afghan interior ministry spokesman NAME” */
  private before(name: number): RolePhrase | null {
    let first = name;
    let t = name - 1;
    if (!this.inSentence(t, name)) return null;
    if (!this.isHead(t)) return this.beforeOf(name);
    if (this.words.courtesyTitles.has(this.word(t))) return null;
    for (; name - t <= LIMIT && this.inSentence(t, name); t--) {
      const covering = this.covers[t];
      if (covering) {
        if (covering.type === 'person') break;
        // A name directly before its possessive or as a modifier belongs to the role.
        t = covering.firstToken;
        first = t;
        continue;
      }
      // “Wire Nord (WN) photographer NAME”
      if (this.word(t) === ')' && this.word(t - 2) === '(' && this.covers[t - 3]) {
        t -= 2;
        continue;
      }
      if (this.isPossessive(t)) {
        if (!this.covers[t - 1] && !(this.inSentence(t - 1, name) && this.isCapital(t - 1))) break;
        continue;
      }
      if (this.words.conjunctions.has(this.word(t)) && this.inSentence(t - 1, name) && this.isHead(t - 1))
        continue;
      if (!this.modifies(t) || this.isVerbBeforeTitle(t)) break;
      first = t;
    }
    while (first < name && this.words.lateWords.has(this.word(first))) first++;
    // “Secretary for Justice NAME”: the head is farther left.
    return this.beforeOf(name, t) ?? { first, end: name };
  }

  /** “Minister of Trade NAME”: capitalised words or names back to a head with “of”, looked for from `from` on. */
  private beforeOf(name: number, from = name - 1): RolePhrase | null {
    for (let t = from; name - t <= LIMIT && this.inSentence(t - 1, name); t--) {
      const covering = this.covers[t];
      if (covering?.type === 'person') return null;
      const word = this.word(t);
      if (this.words.of.has(word) && this.isHead(t - 1)) {
        if (t === name - 1) return null;
        return { first: this.before(t)?.first ?? t - 1, end: name };
      }
      if (
        !covering &&
        !this.isCapital(t) &&
        !this.words.conjunctions.has(word) &&
        !this.words.of.has(word) &&
        !this.words.articles.has(word)
      )
        return null;
    }
    return null;
  }

  /** “the head of the port authority, NAME, said”, “her Canadian counterpart, NAME”, “the mayor, Councillor NAME,” */
  private beforeComma(mention: DraftMention, title: RolePhrase | null): RolePhrase | null {
    let comma = (title?.first ?? mention.firstToken) - 1;
    if (title) {
      // Without a second comma, “After she met the mayor, Councillor NAME left” tells two people.
      if (
        this.inSentence(mention.endToken, mention.firstToken) &&
        !/^[,.]$/.test(this.word(mention.endToken))
      )
        return null;
      if (this.words.articles.has(this.word(comma))) comma--;
    }
    if (!this.inSentence(comma, mention.firstToken) || this.word(comma) !== ',') return null;
    // To the left: the determiner that opens the phrase, with nothing in between that ends one. After “of” or
    // “with” it may open a part of a longer phrase, which then wins.
    let part: RolePhrase | null = null;
    for (let t = comma - 1; comma - t <= LIMIT && this.inSentence(t, comma); t--) {
      const word = this.word(t);
      const owner = this.covers[t];
      if (owner?.type === 'person') {
        // “Holm’s lawyer, NAME”
        const own = owner.endToken + 1;
        const fits = this.isPossessive(owner.endToken) && this.phraseEnd(own, comma) === comma;
        return fits && this.headOf(own, comma) >= 0 ? { first: own, end: comma } : part;
      }
      if (!this.covers[t] && (/^[,;:.–—“”"()]$/.test(word) || this.words.stops.has(word))) break;
      const determined = this.words.determiners.has(word);
      const opens = determined || !this.inSentence(t - 1, comma);
      if (!opens && !this.isHead(t)) continue;
      const first = determined ? t + 1 : t;
      const end = this.phraseEnd(first, comma);
      const inner = determined && this.words.joiners.has(this.word(t - 1));
      if (end === comma && this.headOf(first, comma) >= 0) {
        if (inner) part ??= { first, end: comma };
        else if (opens) return { first, end: comma };
        else if (this.words.of.has(this.word(t + 1))) {
          const start = this.before(t + 1)?.first ?? t;
          return { first: start, end: comma };
        }
      }
      if (opens && !inner) break;
    }
    return part;
  }

  /** “NAME, 39, a retired rear admiral who …” */
  private after(mention: DraftMention): RolePhrase | null {
    let t = mention.endToken;
    if (!this.inSentence(t, mention.firstToken) || !/^[,–—]$|^--?$/.test(this.draft.tokens[t]!.text))
      return null;
    t++;
    if (/^\d{1,3}$/.test(this.word(t)) && this.word(t + 1) === ',') t += 2;
    if (!this.inSentence(t, mention.firstToken)) return null;
    return this.nominal(t, mention);
  }

  /** A noun phrase from `t` on whose head is a role. */
  private nominal(t: number, mention: DraftMention): RolePhrase | null {
    let first = t;
    while (this.inSentence(first, mention.firstToken) && this.words.determiners.has(this.word(first)))
      first++;
    if (!this.inSentence(first, mention.firstToken)) return null;
    const end = this.phraseEnd(first, first + LIMIT);
    const head = this.headOf(first, end);
    if (head < 0) return null;
    // “NAME, Finance Minister OTHER and …”: the other's role.
    if (this.covers[head + 1]?.type === 'person') return null;
    return { first, end };
  }

  /** Last role noun before the first joiner; -1 if the word there is none. */
  private headOf(first: number, end: number): number {
    let t = first;
    for (; t < end; t++) {
      if (this.covers[t]) {
        // The last word of a longer name is no head: a list of parties is no role.
        const single = this.covers[t]!.endToken - t === 1;
        t = this.covers[t]!.endToken - 1;
        if (t >= end - 1 || this.words.joiners.has(this.word(t + 1)))
          return single && this.isHead(t) ? t : -1;
        continue;
      }
      if (this.words.joiners.has(this.word(t))) break;
    }
    return t > first && this.isHead(t - 1) ? t - 1 : -1;
  }

  /** Where the phrase that begins at `first` ends, at the latest at `limit`. */
  private phraseEnd(first: number, limit: number): number {
    let t = first;
    while (t < limit && this.inSentence(t, first)) {
      const covering = this.covers[t];
      if (covering) {
        if (covering.type === 'person' && !this.isJoined(t, first)) break;
        t = covering.endToken;
        continue;
      }
      const word = this.word(t);
      if (this.words.stops.has(word) || this.words.relatives.has(word)) break;
      if (!/[\p{L}\p{N}]/u.test(word) && !this.isPossessive(t) && word !== '&') break;
      const { pos } = this.draft.tokens[t]!;
      if (pos === 'VERB' || pos === 'AUX') {
        if (!this.words.roleModifiers.has(word)) break;
      }
      t++;
    }
    // A joiner or an article at the end joins nothing.
    while (t > first && this.isLoose(t - 1)) t--;
    return Math.min(t, limit);
  }

  /** “friend of the late NAME”: does the name at `t` belong to what comes before? */
  private isJoined(t: number, first: number): boolean {
    let before = t - 1;
    while (before > first && this.isLoose(before) && !this.words.joiners.has(this.word(before))) before--;
    return before > first && this.words.of.has(this.word(before));
  }

  private isLoose(t: number): boolean {
    const word = this.word(t);
    return (
      this.words.joiners.has(word) ||
      this.words.articles.has(word) ||
      this.words.conjunctions.has(word) ||
      this.words.lateWords.has(word) ||
      this.isPossessive(t)
    );
  }

  /** “NAME, who teaches history at …” */
  private relative(mention: DraftMention): RolePhrase | null {
    const comma = mention.endToken;
    if (this.word(comma) !== ',' || !this.words.relatives.has(this.word(comma + 1))) return null;
    const verb = comma + 2;
    if (!this.inSentence(verb, mention.firstToken)) return null;
    if (this.words.copulas.has(this.word(verb))) return this.nominal(verb + 1, mention);
    if (!this.words.roleVerbs.has(this.word(verb))) return null;
    const end = this.phraseEnd(verb + 1, verb + LIMIT);
    return end > verb + 1 ? { first: verb, end } : null;
  }

  /** “NAME is the head of …” */
  private copula(mention: DraftMention): RolePhrase | null {
    const verb = mention.endToken;
    if (!this.inSentence(verb + 1, mention.firstToken) || !this.words.copulas.has(this.word(verb)))
      return null;
    if (!this.words.articles.has(this.word(verb + 1))) return null;
    return this.nominal(verb + 1, mention);
  }
}
