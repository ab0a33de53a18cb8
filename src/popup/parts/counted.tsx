/** A message that counts, with its number set in bold. */
import { type CountKey, count, number } from '../../words/words.ts';

export function Counted({ of, n }: { of: CountKey; n: number }) {
  const words = count(of, n);
  const figure = number(n);
  const at = words.indexOf(figure);
  if (at < 0) return <span>{words}</span>;
  return (
    <span>
      {words.slice(0, at)}
      <b>{figure}</b>
      {words.slice(at + figure.length)}
    </span>
  );
}
