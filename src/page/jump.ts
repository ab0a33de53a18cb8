import { cornerOf } from './in-window.ts';
import { plain } from './plain.ts';

/** Brings a passage into the middle of the window, where no fixed header covers it. */
export function bringIntoView(range: Range): void {
  const element = range.startContainer.parentElement;
  if (!element) return;
  plain(element).scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const box = range.getBoundingClientRect();
  const from = cornerOf(element).y + box.top + box.height / 2 - window.innerHeight / 2;
  // A long paragraph scrolled to its edge is not enough; the passage itself is centred.
  window.scrollBy({ top: from, behavior: 'instant' });
  // Where the keyboard goes on from: the next Tab reaches the first link behind the passage.
  if (!isEditing()) document.getSelection()?.collapse(range.startContainer, range.startOffset);
}

function isEditing(): boolean {
  const active = document.activeElement;
  return (
    active instanceof HTMLElement &&
    (plain(active).isContentEditable || plain(active).matches('input, textarea'))
  );
}
