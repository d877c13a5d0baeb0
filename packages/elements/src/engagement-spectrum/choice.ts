import { levelNamed, methodNamed } from '@engagement-plan/core';
import type { Method, MethodEffort, MethodReach, MethodWish, Spectrum } from '@engagement-plan/core';

/** What somebody has chosen: a level of the framework on show, by id, and methods in words or ids. */
export interface Choice {
  readonly level: string | undefined;
  readonly methods: readonly string[];
}

/** What methods are ranked by. It is never part of what is handed in. */
export interface Wish {
  readonly audiences: readonly string[];
  readonly effort: MethodEffort | '';
  readonly reach: MethodReach | '';
}

export const NO_WISH: Wish = { audiences: [], effort: '', reach: '' };

/** The wish as the core takes it. */
export function askedOf({ audiences, effort, reach }: Wish): MethodWish {
  return { audiences, ...(effort && { effort }), ...(reach && { reach }) };
}

/** The choice a page's attributes make; a level the framework does not have is none. */
export function readChoice(
  framework: Spectrum,
  level: string | undefined,
  methods: string | undefined,
): Choice {
  return { level: level ? levelNamed(level, [framework])?.level.id : undefined, methods: wordsOf(methods) };
}

/** Methods as an attribute or a box has them: separated by commas, semicolons or line breaks. */
export function wordsOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[,;\n]/)
    .map((words) => words.trim())
    .filter(Boolean);
}

/** Whether one of the words means this method. */
export function isTicked(methods: readonly string[], one: Method | string): boolean {
  return methods.some((words) => isMeant(words, one));
}

/** The methods with one ticked, or no longer. */
export function withTick(methods: readonly string[], one: Method | string, ticked: boolean): string[] {
  const others = methods.filter((words) => !isMeant(words, one));
  return ticked ? [...others, typeof one === 'string' ? one : one.id] : others;
}

/** Words that mean no method of the catalogue, and none of the framework's own. */
export function freeWords(methods: readonly string[], own: readonly string[]): string[] {
  return methods.filter((words) => methodNamed(words) === undefined && !own.includes(words));
}

function isMeant(words: string, one: Method | string): boolean {
  return typeof one === 'string' ? words === one : methodNamed(words) === one;
}

/** Methods only the framework's own levels name, in its order. */
export function ownMethods({ levels }: Spectrum): string[] {
  const named = levels.flatMap(({ methods = [] }) => methods);
  return [...new Set(named)].filter((words) => methodNamed(words) === undefined);
}
