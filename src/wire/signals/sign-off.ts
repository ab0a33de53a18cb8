import type { Evidence } from '../../analysis/contract.ts';
import type { PageFacts } from '../facts.ts';
import { readSignOff } from '../sign-off.ts';

const FAR = 10;
const PARAGRAPH = 100;

/** What closes the body: “– AFP”, “(dpa/lno)”, “(Reporting by …; Editing by …)”. */
export function signOffs({ lines }: PageFacts): Evidence[] {
  const evidence: Evidence[] = [];
  // A name between two paragraphs is a picture's credit: only what follows the last one closes the story.
  const last = lines.findLastIndex(({ zone, text }) => zone === 'tail' && text.length >= PARAGRAPH);
  for (const [i, { zone, text, link, distance = 0 }] of lines.entries()) {
    if (zone !== 'tail' && !(zone === 'after' && distance <= FAR)) continue;
    if (zone === 'tail' && i < last) continue;
    const off = readSignOff(text);
    if (
      !off ||
      off.form === 'initials' ||
      (link && zone !== 'tail' && (distance > 1 || off.agencies.length > 1))
    )
      continue;
    // A name alone some lines below the text is the source of a recommended story.
    if (
      zone === 'after' &&
      distance > 2 &&
      off.form === 'credit' &&
      off.text.length < 40 &&
      !/[(]/.test(off.text)
    )
      continue;
    // Reuters prints “Reporting by …; Editing by …” under nearly every story; others seldom do.
    if (off.form === 'desk') {
      const both = /report/i.test(off.text) && /edit/i.test(off.text);
      evidence.push({
        kind: 'sign-off',
        text: off.text,
        agency: off.agencies[0] ?? 'reuters',
        weight: both ? 0.9 : 0.3,
      });
    } else
      for (const agency of off.agencies)
        evidence.push({ kind: 'sign-off', text: off.text, agency, weight: zone === 'tail' ? 1.1 : 0.9 });
  }
  return evidence;
}
