import { METHODS } from './catalogue.js';
import type { Method } from './method.js';

/** A method of the catalogue that a text names, the words that name it, and where they stand. */
export interface FoundMethod {
  readonly method: Method;
  /** As they stand in the text. */
  readonly words: string;
  /** Offset of the first letter, in UTF-16 units. */
  readonly at: number;
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

interface Way {
  readonly words: readonly string[];
  readonly method: Method;
}

/** What may part two words of one name: “door-knocking”, “tenants’ panel”. */
const WITHIN_A_NAME = /^[\s'’‐-―-]*$/u;

/**
 * Every method named in a text, in order: ids, names and aliases in English and Welsh, in the singular or
 * the plural, whatever the case. The longest name wins, and none overlap. Naming a method is not using it:
 * “instead of a survey” finds a survey.
 */
export function methodsIn(text: string): FoundMethod[] {
  const words = wordsOf(text);
  const found: FoundMethod[] = [];
  for (let i = 0; i < words.length;) {
    const way = ways()
      .get(words[i]?.folded ?? '')
      ?.find((each) => standsAt(each, words, i, text));
    const first = words[i];
    const last = words[i + (way?.words.length ?? 1) - 1];
    if (way && first && last)
      found.push({ method: way.method, words: text.slice(first.start, last.end), at: first.start });
    i += way?.words.length ?? 1;
  }
  return found;
}

/**
 * The method meant by somebody's words: its id, name or an alias, else the only one they name ("online
 * survey of tenants"). Undefined when they name none or several.
 */
export function methodNamed(words: string): Method | undefined {
  const folded = wordsOf(words).map((word) => word.folded);
  const whole = ways()
    .get(folded[0] ?? '')
    ?.find((way) => way.words.join(' ') === folded.join(' '));
  if (whole) return whole.method;
  const named = new Set(methodsIn(words).map((found) => found.method));
  return named.size === 1 ? [...named][0] : undefined;
}

function standsAt({ words: wanted }: Way, words: readonly Word[], at: number, text: string): boolean {
  return wanted.every((word, k) => {
    const here = words[at + k];
    if (here?.folded !== word) return false;
    const before = words[at + k - 1];
    return k === 0 || before === undefined || WITHIN_A_NAME.test(text.slice(before.end, here.start));
  });
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)?/gu)].map(({ 0: word, index }) => ({
    folded: folded(word),
    start: index,
    end: index + word.length,
  }));
}

/** Case, accents, possessives and the plural are not part of a name. */
function folded(word: string): string {
  const plain = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/u, '');
  if (plain.length > 4 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  if (plain.length > 4 && /(?:x|ch|sh|ss)es$/.test(plain)) return plain.slice(0, -2);
  return plain.length > 3 && /[^sui]s$/.test(plain) ? plain.slice(0, -1) : plain;
}

/** Ways to write a method by their first word, the longest first. */
let known: ReadonlyMap<string, readonly Way[]> | undefined;

function ways(): ReadonlyMap<string, readonly Way[]> {
  return (known ??= readWays());
}

function readWays(): Map<string, Way[]> {
  const byFirst = new Map<string, Way[]>();
  for (const method of METHODS) {
    for (const text of waysToWriteMethod(method)) {
      const words = wordsOf(text).map((word) => word.folded);
      const first = words[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, method }]);
    }
  }
  for (const all of byFirst.values()) all.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** Every way a method may be written, in both languages. */
export function waysToWriteMethod({ id, name, aliases = [], cy }: Method): string[] {
  return [id, name, ...aliases, cy.name, ...(cy.aliases ?? [])];
}

/** How two ways of writing are told to be the same one. */
export function foldedWords(text: string): string {
  return wordsOf(text)
    .map((word) => word.folded)
    .join(' ');
}
