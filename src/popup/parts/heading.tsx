/** The summary's heading: the first of its page, or the second where it stands beside a story. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

export const HeadingLevel = createContext<'h1' | 'h2'>('h1');

interface Props {
  lang?: string | undefined;
  children: ComponentChildren;
}

export function Heading({ lang, children }: Props) {
  const Level = useContext(HeadingLevel);
  return (
    <Level class="title" lang={lang} dir="auto">
      {children}
    </Level>
  );
}
