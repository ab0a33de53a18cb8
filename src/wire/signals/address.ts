import type { Evidence } from '../../analysis/contract.ts';
import { AGENCIES } from '../agencies.ts';
import type { PageFacts } from '../facts.ts';

/** A day behind an agency's name files one story after the other under it: a section of its copy. */
const DAY = /^\d{4}[/-]?\d{2}[/-]?\d{2}(?!\d)/;

/** A path under which others host an agency's copy: `/hostednews/afp/…`, `/world/reuters/2021/03/02/…`. */
export function address({ url }: PageFacts): Evidence[] {
  if (!url) return [];
  const lower = url.toLowerCase();
  for (const agency of AGENCIES)
    for (const path of agency.paths) {
      const at = lower.indexOf(path);
      if (at < 0) continue;
      const section = DAY.test(lower.slice(at + path.length)) ? 0.9 : 0.6;
      const weight = /hosted|\.google\./.test(path) ? 1.2 : section;
      return [{ kind: 'url', text: path, agency: agency.id, weight }];
    }
  return [];
}
