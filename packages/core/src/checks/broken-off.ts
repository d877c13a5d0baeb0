/** Words no sentence ends with: something was to follow. */
const NEVER_LAST = new Set(
  (
    'a an the and or but nor because although unless whereas whether if than as our their its your my his ' +
    'including via into upon towards between among per shall must will'
  ).split(' '),
);

/** After “recommends that …” the clause is whole: a verb at its end that needs an object has lost it. */
const WHOLE_CLAUSE =
  /\b(?:recommend|require|suggest|propose|advise|ensure|expect|request|agree|state|insist|demand)(?:s|ed|d|ing)?\s+that\s+(.+)$/iu;
const NEEDS_OBJECT =
  /\b(?:set|take|draw|bring|carry|build|put|make|point|work|find|give|hand|pick|roll)s?\s+(?:up|out|on|in|over|together|forward)$/iu;

/** “consultation with”: a noun and a small word that joins it to what is missing. */
const NOUN_AND_JOIN =
  /\p{L}(?:tion|ment|ness|ity|ance|ence|ship)s?\s+(?:of|to|for|with|by|from|at|in|on|between)$/iu;

/** Every word isBrokenOff can find fault with at the end of a text. */
export const LAST_WORDS: readonly string[] = [
  ...NEVER_LAST,
  ...'up out on in over together forward of to for with by from at between'.split(' '),
];
const LAST = new Set(LAST_WORDS);
const LONGEST = Math.max(...LAST_WORDS.map((word) => word.length));

/** A text of fewer words is a label. */
const FEWEST_WORDS = 5;

/** Words by which what a last verb or preposition belongs to may stand before it: “the people we work with”. */
const POINTS_BACK = /\b(?:that|which|who|whom|whose|what|where|when|how|we|they|you|it|he|she|i)\b/iu;

/**
 * Whether a text plainly ends with a word that may well be the last: no emphasis, and no space behind it. The word
 * is looked at first and letter by letter, as most of those asked about end badly, and a pattern takes twice as long.
 */
export function endsWell(text: string): boolean {
  let start = text.length;
  while (text.length - start <= LONGEST && isPlainLetter(text.charCodeAt(start - 1))) start -= 1;
  if (start === text.length) return false;
  const mayBeLast = !LAST.has(text.slice(start).toLowerCase()) || /\S/.test(text.charAt(start - 1));
  return mayBeLast && !/[*_`]/.test(text);
}

/** A to Z, of either case. */
const isPlainLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

/**
 * Whether a text breaks off in the middle of a sentence. Only what cannot be the end of an English sentence
 * counts: a missing full stop alone does not, and nor does a last preposition that may belong to what came before.
 */
export function isBrokenOff(text: string): boolean {
  const plain = withoutMarks(text);
  // A full stop, bracket, quote or colon is an end.
  if (!/[\p{L},]$/u.test(plain.slice(-2))) return false;
  if (countWords(plain) < FEWEST_WORDS || !/\p{Ll}/u.test(plain)) return false;
  if (plain.endsWith(',')) return true;
  const sentence = lastSentence(plain).toLowerCase();
  // Only the end is looked at with patterns: in a long text every one of them would be tried at every letter.
  const lastWord = sentence.lastIndexOf(' ') + 1;
  if (NEVER_LAST.has(sentence.slice(lastWord)) || sentence.endsWith(' such as')) return true;
  const clause = sentence.includes(' that ') ? WHOLE_CLAUSE.exec(sentence)?.[1] : undefined;
  if (clause !== undefined && NEEDS_OBJECT.test(clause) && !POINTS_BACK.test(clause)) return true;
  const lastTwo = sentence.slice(sentence.lastIndexOf(' ', lastWord - 2) + 1);
  return NOUN_AND_JOIN.test(lastTwo) && !POINTS_BACK.test(sentence);
}

/** Without emphasis, and with single spaces. */
function withoutMarks(text: string): string {
  const plain = /[*_`]/.test(text) ? text.replace(/[*_`]+/g, '') : text;
  return (/\s\s|[^\S ]/.test(plain) ? plain.replace(/\s+/g, ' ') : plain).trim();
}

/** Up to as many as are asked for. */
function countWords(plain: string): number {
  let words = 1;
  for (let at = plain.indexOf(' '); at >= 0 && words < FEWEST_WORDS; at = plain.indexOf(' ', at + 1))
    words += 1;
  return words;
}

function lastSentence(plain: string): string {
  const end = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf('!'), plain.lastIndexOf('?'));
  return plain.slice(end + 1).trim();
}
