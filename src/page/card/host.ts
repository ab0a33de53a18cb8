/**
 * The card's place in the page: one element on the root or in what fills the screen, there only while a
 * card is shown, with a closed shadow root. It is in the top layer, so that fixed headers and full-screen
 * elements do not cover it.
 */
import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { paletteFor } from '../marks/luminance.ts';
import { plain } from '../plain.ts';
import sheet from './card.css?inline';
import { element } from './element.ts';

const WIDTH = 320;
/** Between the card and its words, and between the card and the window's edge. */
const GAP = 8;

/** The words that a card explains, as they stand in the window now. */
export interface Anchor {
  /** Every line of the words. */
  lines: readonly DOMRect[];
  /** The line that was pointed at; the card stands by it, above or below all lines. */
  line: DOMRect;
}

export class CardHost {
  #host: HTMLElement | null = null;
  #content: HTMLElement | null = null;
  /** Counts placings: a slow one must not move a newer card. */
  #turn = 0;

  get shown(): boolean {
    return this.#host !== null;
  }

  /** Whether an event of the page came out of the card. */
  holds(target: EventTarget | null): boolean {
    return target !== null && target === this.#host;
  }

  get hasFocus(): boolean {
    return this.#host !== null && document.activeElement === this.#host;
  }

  /** @param background luminance behind the words: the card is light on a light page */
  async show(content: HTMLElement, anchor: Anchor, background: number): Promise<void> {
    const host = this.#host ?? this.#make();
    host.dataset.scheme = paletteFor(background) === 'light' ? 'light' : 'dark';
    this.#content?.remove();
    this.#content = content;
    content.tabIndex = -1;
    this.#root!.append(content);
    await this.place(anchor);
  }

  #root: ShadowRoot | null = null;

  #make(): HTMLElement {
    const host = element('copytaster-card' as 'div', { popover: 'manual' });
    // The page's own rules must not reach the host: `all`, and each property important.
    const style: Record<string, string> = {
      all: 'initial',
      position: 'fixed',
      inset: '0 auto auto 0',
      display: 'block',
      width: `min(${WIDTH}px, calc(100vw - ${2 * GAP}px))`,
      margin: '0',
      padding: '0',
      border: '0',
      background: 'none',
      overflow: 'visible',
      'z-index': '2147483647',
      visibility: 'hidden',
    };
    for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, 'important');
    this.#root = host.attachShadow({ mode: 'closed' });
    if (location.protocol.endsWith('-extension:')) {
      // The welcome page's policy forbids inline styles, and Firefox forbids content scripts this.
      const rules = new CSSStyleSheet();
      rules.replaceSync(sheet);
      this.#root.adoptedStyleSheets.push(rules);
    } else {
      const rules = element('style');
      rules.textContent = sheet;
      this.#root.append(rules);
    }
    // Chromium makes everything outside a full-screen element inert, the top layer included.
    plain(document.fullscreenElement ?? document.documentElement).append(host);
    host.showPopover?.();
    this.#host = host;
    return host;
  }

  /** Below the words if there is room, else above, else beside; never over them while there is any. */
  async place({ lines, line }: Anchor): Promise<void> {
    const host = this.#host;
    if (!host) return;
    const turn = ++this.#turn;
    const top = Math.min(...lines.map((box) => box.top));
    const bottom = Math.max(...lines.map((box) => box.bottom));
    // Beside a passage of several lines means beside all of them.
    const left = Math.min(...lines.map((box) => box.left));
    const right = Math.max(...lines.map((box) => box.right));
    const above = (x: number, width: number) => ({
      getBoundingClientRect: () => DOMRect.fromRect({ x, y: top, width, height: bottom - top }),
    });
    const middleware = (sides: ('top-start' | 'bottom-start' | 'left' | 'right')[]) => [
      offset(GAP),
      flip({ fallbackPlacements: sides, padding: GAP, crossAxis: false }),
      shift({ padding: GAP }),
      size({
        padding: GAP,
        apply: ({ availableHeight, elements }) => {
          elements.floating.style.setProperty(
            'max-height',
            `${Math.max(120, availableHeight)}px`,
            'important',
          );
        },
      }),
    ];
    const { height } = host.getBoundingClientRect();
    const room = Math.max(top, window.innerHeight - bottom) - 2 * GAP;
    const beside = height > room && Math.max(left, window.innerWidth - right) > WIDTH + 2 * GAP;
    const { x, y } = await computePosition(
      beside ? above(left, right - left) : above(line.left, line.width),
      host,
      {
        strategy: 'fixed',
        placement: beside ? 'right' : 'bottom-start',
        middleware: middleware(beside ? ['left'] : ['top-start']),
      },
    );
    if (turn !== this.#turn || this.#host !== host) return;
    host.style.setProperty('left', `${Math.round(x)}px`, 'important');
    host.style.setProperty('top', `${Math.round(y)}px`, 'important');
    host.style.setProperty('visibility', 'visible', 'important');
  }

  /** Puts the focus on the card itself, or back on a button of the same name as before. */
  focus(action?: string): void {
    const to = action && this.#content?.querySelector<HTMLElement>(`[data-action="${action}"]`);
    (to || this.#content)?.focus({ preventScroll: true });
  }

  /** Name of the button of the card that has the focus. */
  get focusedAction(): string | undefined {
    return (this.#root?.activeElement as HTMLElement | null)?.dataset.action;
  }

  hide(): void {
    this.#turn++;
    this.#host?.remove();
    this.#host = null;
    this.#root = null;
    this.#content = null;
  }
}
