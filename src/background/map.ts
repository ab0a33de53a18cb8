import type { LocatorMap, ToBackground } from '../messages.ts';
export async function locatorMap(_place: Extract<ToBackground, { type: 'map' }>): Promise<LocatorMap | null> {
  return null;
}
