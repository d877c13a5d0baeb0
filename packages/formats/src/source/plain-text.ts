/** Marks that print nothing but break words and searches: controls, byte-order marks, halves of a character. */
const UNPRINTABLE =
  // eslint-disable-next-line no-control-regex -- control characters are what this takes out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with every unprintable mark turned into a space. */
export function withoutUnprintables(text: string): string {
  return text.replace(UNPRINTABLE, ' ');
}

const TAG = /<\/?[A-Za-z][A-Za-z0-9]*(?:\s[^<>]*)?\/?>/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * What a reader sees of a cell or line: markup left over from a conversion taken out, white space
 * evened out. The piece it came from keeps everything as written.
 */
export function plainText(text: string): string {
  return text
    .replace(TAG, ' ')
    .replace(/&(amp|nbsp|lt|gt|quot|apos|#39);/g, (_, name: string) => ENTITIES[name] ?? "'")
    .replace(/\*\*|__/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a text: runs of letters and digits after NFKC. The unit in which nothing may be lost. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
}
