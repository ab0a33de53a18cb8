/**
 * One page's reading: text out of the page, analysis from the background, marks onto the page, and
 * all of it again when the page changes. Lives as long as the page does.
 */
import type { Analysis } from '../analysis/contract.ts';
import type { Article } from '../article/extract.ts';
import { inputOf } from '../article/input.ts';
import { textMapOf } from '../article/text-map.ts';
import type { AnalyzeAnswer, LocatorMap, PageState, ToBackground, ToPage } from '../messages.ts';
import {
  changeSettings,
  type MarkKind,
  readSettings,
  ruleFor,
  type Settings,
  watchSettings,
} from '../settings.ts';
import { say, speak, type Words } from '../words/words.ts';
import { type Watch, whenTextChanges } from './follow/changes.ts';
import { whenColoursChange } from './follow/colours.ts';
import { whenInView } from './follow/in-view.ts';
import { viewNow, whenStoryTurns } from './follow/story-in-view.ts';
import type { Annotator, Handover, Weigher } from './handover.ts';
import { Line } from './line.ts';
import { Marking } from './marks/marking.ts';
import { marksOf } from './marks/marks.ts';
import { pageTitle } from './page-title.ts';
import { Period } from './period.ts';
import { inSlices } from './slices.ts';
import { borrow } from './tools.ts';

/** Readings in a row that may fail: a page that changes for ever and can never be read is left alone after so many. */
const MOST_FAILURES = 20;

/** What the card and the commands ask of a reading. */
export interface Listener {
  /** Marks were painted anew or taken away: what was shown of the old ones must go. */
  changed(): void;
  /** Marks are on the page, wherever in it. */
  painted(): void;
  step(direction: 1 | -1): void;
}

export class Reading implements Annotator {
  readonly #handover: Handover;
  readonly #weigher: Weigher;
  /** To the background script. */
  readonly line: Line;
  readonly marking: Marking;
  /** What listens to the text and where it is scrolled to: while the page is read. */
  readonly #reads: Period;
  /** What listens for cards and colours: while there may be marks. */
  readonly #shows: Period;
  /** What listens for another story: for as long as the reader wants stories of this site read. */
  readonly #turns: Period;
  #settings: Settings;
  #state: PageState;
  #marksOn: boolean;
  #watch: Watch | null = null;
  /** What is read is below it. */
  #root: Element | null = document.documentElement;
  #changedMeanwhile = false;
  /** Readings that failed since the last one that did not. */
  #failures = 0;
  /** Counts readings, so that a late answer to an earlier one is dropped. */
  #turn = 0;
  /** Of the language that the reader chose; null: the browser's. */
  words: Words | null = null;
  listener: Listener | null = null;

  static async begin(handover: Handover, weigher: Weigher): Promise<Reading> {
    const reading = new Reading(handover, weigher, await readSettings());
    await reading.#speak();
    return reading;
  }

  private constructor(handover: Handover, weigher: Weigher, settings: Settings) {
    this.#handover = handover;
    this.#weigher = weigher;
    this.line = new Line(handover.end);
    this.marking = new Marking(() => this.line.ask({ type: 'style-inside' }));
    this.#settings = settings;
    this.#marksOn = settings.marksOn;
    this.#state = { status: 'reading', wire: weigher.wire, title: pageTitle() };
    const { signal } = handover.end;
    signal.addEventListener('abort', () => this.#letGo());
    watchSettings((changed) => this.#apply(changed), signal);
    // Out of the back-forward cache: the toolbar has forgotten this page.
    const back = (event: PageTransitionEvent) => event.persisted && this.line.tellState(this.#state);
    this.#reads = new Period(signal, (during) => {
      window.addEventListener('pageshow', back, { signal: during });
      this.#watch = whenTextChanges([], () => this.#renew(), during);
      whenInView(
        () => (this.line.panelListens ? this.marking.article : null),
        (paragraph) => this.line.tellPassage(paragraph),
        during,
      );
    });
    this.#shows = new Period(signal, (during) => {
      this.listener = handover.explain?.(this, during) ?? null;
      during.addEventListener('abort', () => {
        this.listener?.changed();
        this.listener = null;
      });
      whenColoursChange(() => this.#paint(), during);
    });
    this.#turns = new Period(signal, (during) => whenStoryTurns(weigher, during));
  }

  get analysis(): Analysis | null {
    return this.#state.status === 'ready' ? this.#state.analysis : null;
  }

  get settings(): Settings {
    return this.#settings;
  }

  get signal(): AbortSignal {
    return this.#handover.end.signal;
  }

  async read(): Promise<void> {
    const turn = ++this.#turn;
    const { wire, facts } = this.#weigher;
    this.#set({ status: 'reading', wire, title: pageTitle() });
    // Watched from here on: the page may change while it is being read.
    this.#changedMeanwhile = false;
    this.#reads.set(true);
    this.#turns.set(true);
    const article = await this.#extract();
    if (turn !== this.#turn || this.signal.aborted) return;
    if (!article?.text.trim()) {
      this.#lose();
      if (this.#changedMeanwhile) this.#renew();
      return;
    }
    const input = inputOf(article, location.href, facts);
    this.#watch?.renew(article.map.nodes);
    const ask = () => this.line.ask<AnalyzeAnswer>({ type: 'analyze', input });
    // The browser may end the background script in the middle of it, and starts it anew when it is asked again.
    const answer = (await ask()) ?? (await ask());
    if (turn !== this.#turn || this.signal.aborted) return;
    if (!answer?.ok) {
      this.#fail(answer?.message ?? say('interrupted'));
      return;
    }
    this.#failures = 0;
    const { analysis } = answer;
    // The detector has seen the whole page, credits and copyright lines included.
    if (wire.isWire && !analysis.wire.isWire) analysis.wire = { ...wire, dateline: analysis.wire.dateline };
    this.marking.take(article, marksOf(analysis));
    this.#set({
      status: 'ready',
      analysis,
      marks: { ...this.#settings.kinds },
      marksOn: this.#marksOn,
    });
    this.#paint();
    if (this.#changedMeanwhile) this.#renew();
  }

  answer(message: ToPage): unknown {
    switch (message.type) {
      case 'get-state':
        this.line.panelAsked();
        return this.#state;
      case 'read-anyway':
        this.#handover.asked = true;
        this.#failures = 0;
        this.read();
        return true;
      case 'jump':
        return this.marking.jump(message);
      case 'light':
        return this.marking.light(message);
      case 'unlight':
        return this.marking.light(null);
      case 'set-marks':
        return this.#switch(message.on);
      case 'toggle-marks':
        return this.#switch(!this.#marksOn);
      case 'set-mark-kind':
        return this.#setKind(message.kind, message.on);
      case 'next-mark':
      case 'previous-mark':
        this.listener?.step(message.type === 'next-mark' ? 1 : -1);
        return true;
      case 'withdrawn':
        return this.#weigher.answer(message);
    }
  }

  async turned(read: boolean): Promise<void> {
    const turn = ++this.#turn;
    if (this.#root !== document.documentElement) {
      // `document.open` takes every listener from the document and the window.
      for (const period of [this.#reads, this.#shows, this.#turns]) period.renew();
      this.#root = document.documentElement;
    }
    const same = read && this.analysis ? await this.#extract() : null;
    if (turn !== this.#turn || this.signal.aborted) return;
    if (same && same.text === this.marking.article?.text) {
      this.#take(same);
      return;
    }
    this.#clear();
    if (read) return this.read();
    const { wire } = this.#weigher;
    this.#reads.set(false);
    this.#shows.set(false);
    // Below a story that is nobody's there may be another; where the reader wants none read there is nothing to look for.
    if (wire.isWire) this.#turns.set(false);
    this.#set({ status: 'not-wire', wire, title: pageTitle() });
  }

  askMap = (place: Extract<ToBackground, { type: 'map' }>) => this.line.ask<LocatorMap | null>(place);

  #switch(on: boolean): boolean {
    this.#marksOn = on;
    this.#paint();
    this.#renewState();
    return on;
  }

  #setKind(kind: MarkKind, on: boolean): boolean {
    const kinds = { ...this.#settings.kinds, [kind]: on };
    this.#apply({ ...this.#settings, kinds });
    // Kept for other pages too; this one does not wait for it.
    changeSettings({ kinds }).catch(() => {});
    return true;
  }

  #apply(settings: Settings): void {
    if (settings.marksOn !== this.#settings.marksOn) this.#marksOn = settings.marksOn;
    const before = this.#settings;
    this.#settings = settings;
    if (settings.manner !== before.manner)
      this.line.ask({ type: 'restyle', from: before.manner, to: settings.manner });
    if (settings.language !== before.language)
      this.#speak().then(() => {
        this.listener?.changed();
        this.#renewState();
      });
    // Leaving the site out takes back the wish to have this page read.
    const leftOut = ({ rules }: Settings) => ruleFor(rules, location.hostname) === 'never';
    if (!leftOut(before) && leftOut(settings)) this.#handover.asked = false;
    const reads = this.#weigher.reads(settings);
    // The reader has just taken this site out, or put it back in.
    if (reads !== (this.#state.status !== 'not-wire')) {
      this.turned(reads);
      return;
    }
    this.#paint();
    this.#renewState();
  }

  async #speak(): Promise<void> {
    const { language } = this.#settings;
    const words =
      language === 'browser' ? null : ((await this.line.ask<Words>({ type: 'words', language })) ?? null);
    if (language !== this.#settings.language) return;
    this.words = words;
    speak(words);
  }

  async #paint(): Promise<void> {
    this.#shows.set(this.#marksOn);
    this.listener?.changed();
    const { kinds } = this.#settings;
    await this.marking.paint(this.#marksOn ? (mark) => kinds[mark.kind] : null);
    this.listener?.painted();
  }

  /** Null where a page is so broken that its text cannot be taken; its console stays quiet. */
  async #extract(): Promise<Article | null> {
    try {
      const extracting = await borrow(this.#handover, 'extracting', (message) => this.line.ask(message));
      if (!extracting) return null;
      const article = await inSlices(extracting(document, location.href, viewNow().dom));
      // A map of our own: the extractor's would keep all of the extractor.
      return { ...article, map: textMapOf(article.map.segments) };
    } catch {
      return null;
    }
  }

  async #renew(): Promise<void> {
    // With another root the page is weighed anew, which ends in `turned`.
    if (!this.line.connected() || this.#root !== document.documentElement) return;
    const before = this.marking.article;
    if (this.#state.status === 'reading') {
      this.#changedMeanwhile = true;
      return;
    }
    if (!before && !this.#failures) return;
    if (this.#failures > MOST_FAILURES) return this.#reads.set(false);
    const { story } = viewNow();
    if (story && story !== this.#weigher.story) {
      this.#weigher.look();
      return;
    }
    const turn = ++this.#turn;
    const article = await this.#extract();
    if (turn !== this.#turn || this.signal.aborted) return;
    if (!article?.text.trim()) this.#lose();
    else if (article.text === before?.text) this.#take(article);
    // Other words: what rested on the old ones goes when the new ones are read.
    else this.read();
  }

  /** The same words in other nodes, as a page's own script leaves them when it wakes up. */
  #take(article: Article): void {
    this.marking.take(article);
    this.#paint();
    this.#watch?.renew(article.map.nodes);
  }

  #clear(): void {
    this.#failures = 0;
    this.marking.clear();
    this.listener?.changed();
  }

  /** What comes to the page later is looked at: its script may mend what it has broken. */
  #fail(message: string): void {
    const failures = this.#failures + 1;
    this.#clear();
    this.#failures = failures;
    this.#set({ status: 'failed', message, wire: this.#weigher.wire });
  }

  /** There is no text, for good or until the page's script has put it back. */
  #lose(): void {
    this.#fail(say('no_article'));
    this.#watch?.renew([]);
  }

  #letGo(): void {
    this.#turn++;
    this.#clear();
  }

  #set(state: PageState): void {
    this.#state = state;
    this.line.tellState(state);
  }

  #renewState(): void {
    if (this.#state.status !== 'ready') return;
    this.#set({ ...this.#state, marks: { ...this.#settings.kinds }, marksOn: this.#marksOn });
  }
}
