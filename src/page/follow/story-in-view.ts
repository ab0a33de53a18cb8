/** Which of several stories on a page is being read: the one at a third of the window's height. */
import { domOfPage } from '../../article/composed.ts';
import type { Dom } from '../../article/dom.ts';
import { storiesOf, withOnly } from '../../article/stories.ts';

const THROTTLE_MS = 200;

/** The page as far as it is read now. */
export interface View {
  /** The document, or what it is without its other stories. */
  dom: Dom;
  /** Null on a page of one story. */
  story: Element | null;
}

/** Asks for the layout only where the page has several stories. */
export function viewNow(): View {
  const dom = domOfPage(document);
  const stories = storiesOf(document, dom);
  const line = window.innerHeight / 3;
  const story = stories.findLast((each) => each.getBoundingClientRect().top <= line) ?? stories[0] ?? null;
  return { dom: story ? withOnly(dom, stories, story) : dom, story };
}

/** Calls back when another story than the known one has come into view. */
export function whenStoryTurns(known: () => Element | null, turned: () => void, signal: AbortSignal): void {
  let timer = 0;
  const listener = () => {
    timer ||= window.setTimeout(() => {
      timer = 0;
      const { story } = viewNow();
      if (story && story !== known()) turned();
    }, THROTTLE_MS);
  };
  document.addEventListener('scroll', listener, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
