/** Longest line that is kept, in characters; the rest of a longer one is skipped. */
const LONGEST_LINE = 128_000_000;

/**
 * Lines of a byte stream, decoded as UTF-8 and handed out one at a time: nothing is read ahead of the
 * consumer, so that memory stays at one line. A line that is too long comes as null.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  const take = () => {
    const line = length > LONGEST_LINE ? null : parts.join('').replace(/\r$/, '');
    parts = [];
    length = 0;
    return line;
  };
  const add = (part: string) => {
    length += part.length;
    if (length > LONGEST_LINE) parts = [];
    else if (part) parts.push(part);
  };
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      add(text.slice(from, at));
      yield take();
      from = at + 1;
    }
    add(text.slice(from));
  }
  add(decoder.decode());
  if (length) yield take();
}
