/**
 * Text for one line of output: white space runs become one space, control characters (an escape
 * sequence would reach the terminal) and bidirectional overrides (they would show another order
 * than the text has) are left out.
 */
export function oneLine(value: string): string {
  return value
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}
