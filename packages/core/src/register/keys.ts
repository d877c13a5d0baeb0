/** The words of a name as they are compared: lower case, without accents, apostrophes and punctuation. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/[\p{M}'’]/gu, '');
  return plain.toLowerCase().match(/[\p{L}\p{N}+]+/gu) ?? [];
}

/** The words in one text, to be looked up by. */
export function keyOf(text: string): string {
  return wordsOf(text).join(' ');
}
