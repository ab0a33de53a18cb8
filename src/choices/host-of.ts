/** The host of what someone typed, an address or a bare name; null if it is neither. */
export function hostOf(typed: string): string | null {
  const text = typed.trim().replace(/^\*\./, '');
  if (!text || /\s/.test(text)) return null;
  try {
    const { hostname, protocol } = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
    const isWeb = protocol === 'https:' || protocol === 'http:';
    return isWeb && hostname ? hostname.replace(/^www\./, '') : null;
  } catch {
    return null;
  }
}
