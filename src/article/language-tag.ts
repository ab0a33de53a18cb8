/** A declared tag in its usual form (`en_GB` → `en-GB`); null for what is no tag. */
export function languageTag(declared: string | null | undefined): string | null {
  const match = /^\s*([a-z]{2,3})(?:[-_]([a-z0-9]{2,8}))?/i.exec(declared ?? '');
  if (!match) return null;
  const [, code, region] = match;
  return region
    ? `${code!.toLowerCase()}-${region.length === 2 ? region.toUpperCase() : region}`
    : code!.toLowerCase();
}
