/** A name without its spaces: a word torn in two is the same word. */
export function squeezed(name: string): string {
  return name.replace(/\s+/g, '').toLowerCase();
}

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+\.?/gu) ?? [];

/** Names that may be one and the same share this key: the first letters of their words. */
export function nameKey(name: string): string {
  return wordsOf(name)
    .map((word) => word.charAt(0))
    .join('');
}

/** Whether two names differ only by case, punctuation or shortened words: “Dev.” or “Devp” for “Development”. */
export function isSameName(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  return left.length === right.length && left.every((word, i) => isSameWord(word, right[i] ?? ''));
}

/** Shortened words are told by their full stop, or by being this short. */
const LONGEST_SHORT = 4;

function isSameWord(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const letters = short.replace('.', '');
  const full = long.replace('.', '');
  if (letters === full) return true;
  if (!short.endsWith('.') && letters.length > LONGEST_SHORT) return false;
  return letters.length >= 3 && full.startsWith(letters.slice(0, 3)) && standsIn(letters, full);
}

/** Whether the letters come in this order inside the word. */
function standsIn(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
