/**
 * The most text that is analysed, in code units: some 80,000 words, many times the longest wire
 * story, so that no input can hold a browser for longer than a few seconds.
 */
const MOST_TEXT = 500_000;

/** The part of a text that is analysed: cut at a paragraph's or a word's end, never inside a character. */
export function analysedPart(text: string, most = MOST_TEXT): string {
  if (text.length <= most) return text;
  const paragraph = text.lastIndexOf('\n\n', most);
  if (paragraph > most / 2) return text.slice(0, paragraph);
  const blank = text.lastIndexOf(' ', most);
  if (blank > most - 1_000) return text.slice(0, blank);
  const high = text.charCodeAt(most - 1);
  return text.slice(0, high >= 0xd800 && high <= 0xdbff ? most - 1 : most);
}
