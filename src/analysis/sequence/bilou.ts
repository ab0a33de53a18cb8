/**
 * BILOU labels: `O`, and for each type Begin, Inside, Last of a longer span and Unit for a span of
 * one token (Ratinov & Roth 2009 found them better than BIO).
 */

export function bilouLabels(types: readonly string[]): string[] {
  return ['O', ...types.flatMap((type) => [`B-${type}`, `I-${type}`, `L-${type}`, `U-${type}`])];
}

/** May `to` follow `from`? `null` stands for the sequence's edge. */
export function bilouAllows(from: string | null, to: string | null): boolean {
  const open = from !== null && (from[0] === 'B' || from[0] === 'I');
  const continues = to !== null && (to[0] === 'I' || to[0] === 'L');
  if (open !== continues) return false;
  return !open || from.slice(2) === to!.slice(2);
}

/** Labels of `length` tokens from spans that do not overlap. */
export function bilouEncode(
  length: number,
  spans: readonly { start: number; end: number; type: string }[],
): string[] {
  const labels = new Array<string>(length).fill('O');
  for (const { start, end, type } of spans) {
    if (end - start === 1) labels[start] = `U-${type}`;
    else {
      for (let i = start + 1; i < end - 1; i++) labels[i] = `I-${type}`;
      labels[start] = `B-${type}`;
      labels[end - 1] = `L-${type}`;
    }
  }
  return labels;
}
