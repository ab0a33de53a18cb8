/** A word that looks as it would be marked on the page. */
import type { ComponentChildren } from 'preact';
import { sampleOf } from '../page/marks/style.ts';
import type { Manner, MarkKind } from '../settings.ts';

interface Props {
  manner: Manner;
  kind: MarkKind;
  children: ComponentChildren;
}

export function MarkSample({ manner, kind, children }: Props) {
  const style = sampleOf(manner, kind === 'statement' ? 'direct' : kind);
  return (
    <span class="sample" data-kind={kind} style={style}>
      {children}
    </span>
  );
}
