/** A button that takes something along, and says, to the eye and to the ear, whether it did. */
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../words/words.ts';
import { useShownStory } from '../shown-story.ts';

/** How long the answer stands in the button's place: as long as on the card. */
const SAID_MS = 1600;

interface Props {
  /** What the button says. */
  label: string;
  /** The same and what of, for those who do not see where it stands. */
  name: string;
  class?: string;
  /** @returns what was done, in words. It may fail: the browser may refuse the clipboard. */
  take(): Promise<string> | string;
}

export function Taking({ label, name, take, ...rest }: Props) {
  const { announce } = useShownStory();
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const press = async () => {
    let answer: string;
    try {
      answer = await take();
    } catch {
      answer = say('card_not_copied');
    }
    setSaid(answer);
    announce(answer);
  };
  return (
    <button type="button" {...rest} onClick={press} aria-label={name}>
      <span aria-hidden="true">{said ?? label}</span>
    </button>
  );
}

/** @returns what was done, in words */
export async function toClipboard(text: string): Promise<string> {
  await navigator.clipboard.writeText(text);
  return say('copied');
}
