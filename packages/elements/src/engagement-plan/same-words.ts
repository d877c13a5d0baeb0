const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The letter or digit a text begins with, in lower case, where it is one of a to z or 0 to 9. */
function initial(text: string): number | undefined {
  const code = text.charCodeAt(0);
  const lower = code | 32;
  return code > 47 && (code < 58 || (lower > 96 && lower < 123)) ? lower : undefined;
}

/** Whether two texts say the same, whatever their case, spaces and marks. */
export function sameWords(a: string, b: string): boolean {
  const [one, other] = [initial(a), initial(b)];
  // Nearly all texts begin with a letter, and few with the same.
  if (one !== undefined && other !== undefined && one !== other) return false;
  return plain(a) === plain(b);
}
