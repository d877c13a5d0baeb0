/** Emphasis, case, list numbers, kinds of quotes and dashes, and the last full stop are not wording. */
export function wordingOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[*_`]+/g, '')
    .replace(/^\s*(?:[•·▪●‣-]\s*|\(?(?:\d+(?:\.\d+)*|[a-z])[.)]\s+)/, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*\.+$/, '');
}
