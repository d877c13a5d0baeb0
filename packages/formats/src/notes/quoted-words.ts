/** How many words of one piece are quoted; the piece itself has the rest. */
const WORDS_QUOTED = 12;

/** “these”, “words”: the first few. */
export const quotedWords = (words: readonly string[]): string =>
  words
    .slice(0, WORDS_QUOTED)
    .map((word) => `“${word}”`)
    .join(', ');
