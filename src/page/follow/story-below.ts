/** Pages that put one story below the other and keep their address: what came is told by its number, when the reader scrolls. */
import { domOf } from '../../article/dom.ts';

const THROTTLE_MS = 300;
/** Readers' comments are articles too, many at a time. */
const MOST = 5;

/**
 * Calls back when a story that was put below has come into view. Nothing is done until the reader scrolls.
 * @param names whether there is anything to weigh in it
 */
export function whenStoryComes(names: (story: Node) => boolean, came: () => void, signal: AbortSignal): void {
  const articles = domOf(document).byTag(document, 'article') as ArrayLike<Element>;
  let known = articles.length;
  let below: Element[] = [];
  let timer = 0;
  const look = () => {
    timer = 0;
    for (let i = known; i < Math.min(articles.length, known + MOST); i++)
      if (names(articles[i]!)) below.push(articles[i]!);
    known = articles.length;
    if (!below.length) return;
    const still = below.filter((story) => story.getBoundingClientRect().top > window.innerHeight / 3);
    const arrived = still.length < below.length;
    below = still;
    if (arrived) came();
  };
  const listener = () => {
    timer ||= window.setTimeout(look, THROTTLE_MS);
  };
  document.addEventListener('scroll', listener, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
