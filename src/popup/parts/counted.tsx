/** A message that counts, with its number set in bold; as a mark of a kind, if it is one's legend. */
import { MarkSample } from '../../choices/mark-sample.tsx';
import type { MarkKind } from '../../settings.ts';
import { type CountKey, count, number } from '../../words/words.ts';
import { useShownStory } from '../shown-story.ts';

interface Props {
  of: CountKey;
  n: number;
  as?: MarkKind | null;
}

export function Counted({ of, n, as }: Props) {
  const { manner } = useShownStory();
  const words = count(of, n);
  const figure = number(n);
  const at = words.indexOf(figure);
  const said =
    at < 0 ? (
      words
    ) : (
      <>
        {words.slice(0, at)}
        <b>{figure}</b>
        {words.slice(at + figure.length)}
      </>
    );
  if (!as) return <span>{said}</span>;
  return (
    <MarkSample manner={manner} kind={as}>
      {said}
    </MarkSample>
  );
}
