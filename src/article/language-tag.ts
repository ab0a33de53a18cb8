/**
 * A declared tag as language and, if it says so next, script or region (`en_GB` → `en-GB`, `zh-cmn-Hans` →
 * `zh-Hans`), which `Intl` takes whatever else stands in it; null for what is no tag.
 */
export function languageTag(declared: string | null | undefined): string | null {
  const match =
    /^\s*([a-z]{2,3})(?![a-z])(?:[-_][a-z]{3}(?![a-z0-9]))?(?:[-_]([a-z]{4}|[a-z]{2}|\d{3})(?![a-z0-9]))?/i.exec(
      declared ?? '',
    );
  if (!match) return null;
  const [, code, region] = match;
  return region
    ? `${code!.toLowerCase()}-${region.length === 2 ? region.toUpperCase() : region}`
    : code!.toLowerCase();
}

/** Letters of the text's beginning that are looked at, in code units. */
const SAMPLE = 400;

/**
 * Whether a text can be in the language by its letters: most are of the Latin script in one that is written
 * in it, and few in one that is not. A text without letters fits all.
 * @param tag as `languageTag` gives it
 */
export function fitsScript(tag: string, text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const { script } = new Intl.Locale(tag).maximize();
  return letters === 0 || script === undefined || (script === 'Latn') === latin * 2 > letters;
}
