import { Readability } from '@mozilla/readability';
import type { Steps } from '../steps.ts';
import type { InertCopy } from './inert-copy.ts';

/** Readability's own steps of leniency, as bits: strip unlikely, weigh classes, clean conditionally. */
const ATTEMPTS = [7, 6, 4, 0];
/** Text of this length ends the search, as in Readability itself (its `charThreshold`). */
const ENOUGH = 500;
/** A page with less text than this holds no article. */
const LEAST = 80;

/**
 * The text nodes that Readability takes for the article, as live nodes. Every attempt gets a fresh copy,
 * so that text nodes keep their identity: Readability's own retry would parse its page anew. `total` is
 * the length of the page's text in characters.
 */
export function* readableNodes(
  copyPage: () => Steps<InertCopy | null>,
  title: string,
  total: number,
): Steps<Set<Text>> {
  let best = new Set<Text>();
  let most = 0;
  if (total < LEAST) return best;
  for (const flags of ATTEMPTS) {
    yield;
    const copy = yield* copyPage();
    if (!copy) break;
    copy.document.title = title;
    yield;
    const nodes = new Set<Text>();
    let length = 0;
    const reader = new Readability<Node>(copy.document, {
      serializer: (node) => node,
      charThreshold: 1,
      disableJSONLD: true,
      keepClasses: true,
    });
    Object.assign(reader, { _flags: flags });
    let content: Node | null | undefined = null;
    try {
      content = reader.parse()?.content;
    } catch {
      // A page that breaks it is read by our own rules alone.
    }
    yield;
    const pending: Node[] = content ? [content] : [];
    while (pending.length) {
      const node = pending.pop()!;
      const live = copy.live.get(node);
      if (live) {
        nodes.add(live);
        length += live.data.trim().length;
      }
      for (let child = node.firstChild; child; child = child.nextSibling) pending.push(child);
    }
    if (length > most) {
      best = nodes;
      most = length;
    }
    if (most >= Math.min(ENOUGH, total / 2)) break;
  }
  return best;
}
