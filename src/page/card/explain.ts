/**
 * When a card opens and goes: by resting on a mark, by tapping it, by the keyboard. Content on hover
 * is dismissible, hoverable and persistent (WCAG 2.2, 1.4.13).
 */

import { speak } from '../../words/words.ts';
import { backgroundBehind } from '../marks/luminance.ts';
import type { Mark } from '../marks/marks.ts';
import type { Placed } from '../marks/painter.ts';
import { plain } from '../plain.ts';
import type { Listener, Reading } from '../reading.ts';
import { contentOf } from './content.ts';
import type { Actions } from './frame.ts';
import { CardHost } from './host.ts';
import { anchorOf, hitAt, inWindow, isCovered, type Point, pointOf } from './pointer.ts';

/** A pointer that still moves is on its way elsewhere (Wikipedia's Page Previews: 150 ms). */
const REST_MS = 150;
/** Time to cross the gap between the words and the card (Page Previews: 300 ms). */
const LEAVE_MS = 300;

export class Explainer implements Listener {
  readonly #reading: Reading;
  readonly #signal: AbortSignal;
  readonly #host = new CardHost();
  #shown: Placed | null = null;
  #pinned = false;
  /** Opened by the keyboard or a tap: the pointer's leaving does not close it. */
  #held = false;
  #pending: { placed: Placed; since: number; timer: number } | null = null;
  #leaving = 0;
  #last: Point = { x: -1, y: -1, over: document };
  /** Documents whose events are heard: the page's, and those of frames with marked words. */
  readonly #heard = new WeakSet<Document>();
  #focusBefore: Element | null = null;

  /** @param signal ends everything that listens to the page */
  constructor(reading: Reading, signal: AbortSignal) {
    this.#reading = reading;
    this.#signal = signal;
    speak(reading.words);
    this.#hear(document);
    const options = { signal, passive: true };
    document.addEventListener('fullscreenchange', () => this.#hide(), options);
    window.addEventListener('resize', () => this.#scrolled(), options);
  }

  #hear(over: Document): void {
    if (this.#heard.has(over)) return;
    this.#heard.add(over);
    const signal = this.#signal;
    const options = { signal, passive: true };
    over.addEventListener('pointermove', (event) => this.#moved(event, over), options);
    over.addEventListener('pointerup', (event) => this.#tapped(event, over), options);
    over.documentElement.addEventListener('pointerleave', () => this.#left(), options);
    over.addEventListener('focusin', (event) => this.#focused(event), options);
    // Capture, and before the page: Escape closes the card and nothing else.
    over.addEventListener('keydown', (event) => this.#pressed(event), { signal, capture: true });
    over.addEventListener('scroll', () => this.#scrolled(), { ...options, capture: true });
  }

  /** A frame tells the page's document nothing of what happens in it. */
  painted(): void {
    for (const { ranges } of this.#reading.marking.visible)
      for (const { startContainer } of ranges) this.#hear(startContainer.ownerDocument!);
  }

  changed(): void {
    // A script of its own has its own copy of what is spoken.
    speak(this.#reading.words);
    this.#hide();
  }

  step(direction: 1 | -1): void {
    const { visible } = this.#reading.marking;
    if (!visible.length) return;
    const at = this.#shown ? visible.findIndex(({ mark }) => mark === this.#shown!.mark) : -1;
    const from = at >= 0 ? at : this.#beforeWindow(direction);
    const next = visible[(from + direction + visible.length) % visible.length]!;
    this.#openFromKeyboard(next);
  }

  /** Where stepping begins when no card is open: at what is in the window. */
  #beforeWindow(direction: 1 | -1): number {
    const { visible } = this.#reading.marking;
    const first = visible.findIndex((placed) => {
      const anchor = anchorOf(placed);
      return anchor !== null && anchor.line.top >= 0;
    });
    if (first < 0) return direction === 1 ? visible.length - 1 : 0;
    return direction === 1 ? first - 1 : first;
  }

  #openFromKeyboard(placed: Placed, action?: string): void {
    if (!this.#host.shown) this.#focusBefore = document.activeElement;
    let anchor = anchorOf(placed);
    if (
      !anchor ||
      !inWindow(anchor) ||
      anchor.line.bottom > window.innerHeight - 40 ||
      isCovered(placed, anchor)
    ) {
      this.#reading.marking.jump(placed.mark);
      anchor = anchorOf(placed);
    }
    if (!anchor) return;
    this.#reading.marking.light(placed.mark);
    this.#held = true;
    this.#open(placed, anchor).then(() => this.#host.focus(action));
  }

  async #open(placed: Placed, anchor: NonNullable<ReturnType<typeof anchorOf>>): Promise<void> {
    const { analysis } = this.#reading;
    const parent = placed.ranges[0]?.startContainer.parentElement;
    if (!analysis || !parent || !this.#reading.line.connected()) return;
    this.#cancel();
    this.#shown = placed;
    this.#pinned = false;
    const story = {
      analysis,
      marks: this.#reading.marking.all,
      manner: this.#reading.settings.manner,
      askMap: (message: Parameters<Reading['askMap']>[0]) => this.#reading.askMap(message),
    };
    await this.#host.show(contentOf(placed.mark, story, this.#actions()), anchor, backgroundBehind(parent));
  }

  #actions(): Actions {
    return {
      close: () => this.#hide(),
      togglePin: () => {
        this.#pinned = !this.#pinned;
        return this.#pinned;
      },
      go: (mark: Mark) => {
        const placed = this.#reading.marking.placedFor(mark);
        if (placed) this.#openFromKeyboard(placed, this.#host.focusedAction);
      },
      jump: (start, end) => {
        this.#hide();
        this.#reading.marking.jump({ start, end });
      },
    };
  }

  #moved(event: PointerEvent, over: Document): void {
    if (event.pointerType === 'touch' || this.#reading.settings.cardDelay === null) return;
    // Browsers send a move when the page scrolls under a pointer at rest; that asks for nothing.
    const point = pointOf(event, over);
    if (point.x === this.#last.x && point.y === this.#last.y) return;
    this.#last = point;
    const inCard = this.#host.holds(event.target);
    const hit = inCard || event.buttons ? null : hitAt(this.#reading.marking, point);
    if (inCard || (hit && hit.placed.mark === this.#shown?.mark)) {
      this.#cancel();
      return;
    }
    this.#left();
    if (!hit || this.#pinned) {
      this.#cancelPending();
      return;
    }
    const now = performance.now();
    const since = this.#pending?.placed === hit.placed ? this.#pending.since : now;
    this.#cancelPending();
    const wait = Math.max(REST_MS, since + this.#reading.settings.cardDelay - now);
    const timer = window.setTimeout(() => {
      // The page may have been scrolled under the resting pointer.
      const still = hitAt(this.#reading.marking, this.#last);
      if (still?.placed !== hit.placed) return;
      this.#held = false;
      this.#open(still.placed, still.anchor);
    }, wait);
    this.#pending = { placed: hit.placed, since, timer };
  }

  /** The pointer is on neither the words nor the card. */
  #left(): void {
    if (!this.#host.shown || this.#pinned || this.#held || this.#leaving) return;
    this.#leaving = window.setTimeout(() => this.#hide(), LEAVE_MS);
  }

  #tapped(event: PointerEvent, over: Document): void {
    if (this.#host.holds(event.target)) return;
    if (event.pointerType !== 'touch') {
      // A click beside a card that was held open lets go of it.
      if (this.#held && !this.#pinned) this.#hide();
      return;
    }
    const hit = hitAt(this.#reading.marking, pointOf(event, over));
    const onLink = isElement(event.target) && plain(event.target).closest('a, button, label, input, summary');
    if (!hit || onLink) {
      if (!this.#pinned) this.#hide();
      return;
    }
    this.#held = true;
    this.#open(hit.placed, hit.anchor);
  }

  /** A link that was reached by the keyboard and has a mark in it: its card opens, the focus stays. */
  #focused(event: FocusEvent): void {
    if (!isElement(event.target) || this.#host.holds(event.target)) return;
    const target = plain(event.target);
    if (!target.matches(':focus-visible')) return;
    const placed = this.#reading.marking.visible.find(({ mark, ranges }) => {
      return mark.kind !== 'statement' && ranges.some((range) => target.contains(range.startContainer));
    });
    const anchor = placed && anchorOf(placed);
    if (!placed || !anchor) return;
    this.#cancelPending();
    const timer = window.setTimeout(
      () => this.#open(placed, anchor),
      this.#reading.settings.cardDelay ?? REST_MS,
    );
    this.#pending = { placed, since: performance.now(), timer };
    const lost = (left: Event) => {
      const into = (left as FocusEvent).relatedTarget;
      if (this.#shown === placed && !this.#held && !this.#host.holds(into)) this.#hide();
    };
    target.addEventListener('blur', lost, { once: true, signal: this.#signal });
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#host.shown) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#hide();
  }

  #scrolled(): void {
    if (!this.#shown || this.#pinned) return;
    const anchor = anchorOf(this.#shown);
    if (anchor && inWindow(anchor)) this.#host.place(anchor);
    else this.#hide();
  }

  #hide(): void {
    this.#cancel();
    if (!this.#host.shown) return;
    const hadFocus = this.#host.hasFocus;
    this.#host.hide();
    if (this.#held) this.#reading.marking.light(null);
    this.#shown = null;
    this.#pinned = false;
    this.#held = false;
    if (hadFocus && this.#focusBefore instanceof HTMLElement)
      plain(this.#focusBefore).focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  #cancel(): void {
    this.#cancelPending();
    clearTimeout(this.#leaving);
    this.#leaving = 0;
  }

  #cancelPending(): void {
    if (this.#pending) clearTimeout(this.#pending.timer);
    this.#pending = null;
  }
}

/** Those of a frame are of its own realm: `instanceof` does not know them. */
const isElement = (target: EventTarget | null): target is Element => (target as Node | null)?.nodeType === 1;
