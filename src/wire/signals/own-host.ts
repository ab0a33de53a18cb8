import type { Evidence } from '../../analysis/contract.ts';
import { AGENCIES, type Agency } from '../agencies.ts';
import type { PageFacts } from '../facts.ts';

/** The agency on whose own site the page stands; the canonical link is never asked. */
export function ownerOf(host: string | null): Agency | null {
  if (!host) return null;
  return (
    AGENCIES.find((agency) => agency.hosts.some((own) => host === own || host.endsWith(`.${own}`))) ?? null
  );
}

export function ownHost({ host }: PageFacts): Evidence[] {
  const owner = ownerOf(host);
  if (!owner) return [];
  return [{ kind: 'host', text: host!, agency: owner.id, weight: owner.site === 'wire' ? 1 : 0.3 }];
}
