import type { Recogniser } from '../../../../analysis/time/language.ts';
import type { Words } from '../../../../analysis/time/words.ts';

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** “2010-05-12”, “2010-05”, “2010-W20”, “10/12/2005” (month first, unless that cannot be), “12.10.2005”. */
export const numericDate: Recogniser = {
  name: 'numeric-date',
  confidence: 0.95,
  at(w: Words, i: number) {
    const word = w.lower[i]!;
    const year = w.digits(i);
    if (word.length === 4 && year >= 1000 && year <= 2199 && w.link[i + 1] === 1) {
      const month = w.digits(i + 1);
      if (w.lower[i + 1]?.length !== 2 || !(month >= 1 && month <= 12)) return null;
      // “2004-05”: two years of one season or of accounts.
      if (month === (year + 1) % 100 && w.link[i + 2] !== 1)
        return { from: i, to: i + 2, said: { kind: 'date', year } };
      const day = w.digits(i + 2);
      if (w.link[i + 2] === 1 && w.lower[i + 2]?.length === 2 && day >= 1 && day <= 31)
        return { from: i, to: i + 3, said: { kind: 'date', year, month, day } };
      return w.link[i + 2] === 1
        ? null
        : { from: i, to: i + 2, said: { kind: 'date', year, month }, confidence: 0.5 };
    }
    const slashed = SLASHED.exec(word);
    if (slashed) {
      let [month, day] = [Number(slashed[1]), Number(slashed[2])];
      if (month > 12) [month, day] = [day, month];
      return {
        from: i,
        to: i + 1,
        said: { kind: 'date', year: fullYear(slashed[3]!), month, day },
        confidence: 0.8,
      };
    }
    const dotted = DOTTED.exec(word);
    if (dotted)
      return {
        from: i,
        to: i + 1,
        said: { kind: 'date', year: Number(dotted[3]), month: Number(dotted[2]), day: Number(dotted[1]) },
        confidence: 0.8,
      };
    return null;
  },
};

function fullYear(digits: string): number {
  const n = Number(digits);
  if (digits.length === 4) return n;
  return n < 30 ? 2000 + n : 1900 + n;
}
