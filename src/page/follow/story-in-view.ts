/** Which of several stories on a page is being read: the one at a third of the window's height. */
import { domOfPage } from '../../article/composed.ts';
import { type Dom, domOf } from '../../article/dom.ts';
import { storiesOf, withOnly } from '../../article/stories.ts';
import type { Weigher } from '../handover.ts';
import { bringsText } from './changes.ts';
import { whenScrolled } from './scrolled.ts';

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
  const story = inView(stories);
  return { dom: story ? withOnly(dom, stories, story) : dom, story };
}

function inView(stories: readonly Element[]): Element | null {
  const line = window.innerHeight / 3;
  return stories.findLast((each) => each.getBoundingClientRect().top <= line) ?? stories[0] ?? null;
}

/**
 * Has the page weighed anew when another story than the known one has come into view. The page is gone
 * through for its stories when text has come, not whenever it is scrolled.
 */
export function whenStoryTurns(weigher: Pick<Weigher, 'story' | 'look'>, signal: AbortSignal): void {
  let kept: Element[] | null = null;
  const observer = new MutationObserver((records) => {
    if (kept && records.some(bringsText)) kept = null;
  });
  const stories = () => {
    if (kept?.every((story) => story.isConnected)) return kept;
    const dom = domOfPage(document);
    const found = storiesOf(document, dom);
    // The observer hears nothing of shadow roots and frames.
    kept = dom === domOf(document) ? found : null;
    return found;
  };
  const look = () => {
    const story = inView(stories());
    if (story && story !== weigher.story) weigher.look();
  };
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  whenScrolled(THROTTLE_MS, look, signal);
}
