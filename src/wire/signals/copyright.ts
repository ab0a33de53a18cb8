import type { Evidence } from '../../analysis/contract.ts';
import { PHOTO } from '../credit.ts';
import type { PageFacts } from '../facts.ts';
import { findAgencies, isAmbiguous } from '../find-agencies.ts';

const COPYRIGHT =
  /copyright|©|\(c\)|all rights reserved|alle rechte|may not be published|todos los derechos|tous droits|版权|版權|著作権|все права/iu;
/** The article's own copyright stands close under it; a site's foot names its data suppliers. */
const NEAR = 12;

export function copyrights({ lines }: PageFacts): Evidence[] {
  const evidence: Evidence[] = [];
  for (const { zone, text, distance = 0 } of lines) {
    if (zone === 'caption' || zone === 'lead') continue;
    if (!COPYRIGHT.test(text) || PHOTO.test(text.replace(/copyright|©/giu, ''))) continue;
    const hit = findAgencies(text).find((found) => !isAmbiguous(found) || /copyright\s+PA\b/iu.test(text));
    if (!hit) continue;
    const near = zone !== 'after' || distance <= NEAR;
    evidence.push({
      kind: 'copyright',
      text: text.slice(0, 160),
      agency: hit.agency,
      weight: !near ? 0.4 : /\d{4}|rights|may not/iu.test(text) ? 1 : 0.9,
    });
  }
  return evidence;
}
