/**
 * Welsh that comes in a file of its own, for the script that brings elements one by one: `scripts/welsh.ts`
 * says what is in it. In a file that holds everything nothing comes later, and nobody asks.
 */

/** Asks for an element's Welsh; whoever knows how says so. */
export type AskForWelsh = (tag: string) => void;

const late = new Map<string, object>();
const here = new Set<string>();
let ask: AskForWelsh | undefined;

/** What stands in the place of words that come later: an empty object, which is filled when they do. */
export function lateWords(name: string): object {
  const words = late.get(name) ?? {};
  late.set(name, words);
  return words;
}

/** From now on an element's Welsh is asked for when the element needs it, and it speaks English until then. */
export function registerWelshLater(how: AskForWelsh): void {
  ask = how;
}

/** An element's Welsh has come: its words by their names. */
export function takeWelsh(tag: string, words: Readonly<Record<string, object>>): void {
  for (const [name, one] of Object.entries(words)) Object.assign(lateWords(name), one);
  here.add(tag);
}

/** Whether all that an element says in Welsh is here. */
export function hasWelsh(tag: string): boolean {
  return !ask || here.has(tag);
}

/** Asks for an element's Welsh where it has yet to come. */
export function needWelsh(tag: string): void {
  if (!here.has(tag)) ask?.(tag);
}

/** Whether these words have come. */
export function haveCome(words: object): boolean {
  return Object.keys(words).length > 0;
}
