import type { Evidence } from '../../analysis/contract.ts';
import { AGENCIES } from '../agencies.ts';
import type { PageFacts } from '../facts.ts';

/** A path under which others host an agency's copy: `/hostednews/afp/…`. */
export function address({ url }: PageFacts): Evidence[] {
  if (!url) return [];
  const lower = url.toLowerCase();
  for (const agency of AGENCIES)
    for (const path of agency.paths)
      if (lower.includes(path))
        return [
          { kind: 'url', text: path, agency: agency.id, weight: /hosted|\.google\./.test(path) ? 1.2 : 0.6 },
        ];
  return [];
}
