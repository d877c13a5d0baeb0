import type { JsonType, Problem } from './problem.js';

/**
 * What the generated validators call; one note for each kind of rule that was not kept, so that the
 * generated code stays short.
 */

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text, or nothing where none is asked for. */
export function mayBeText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

/** A key as it stands in a JSON pointer. */
export function escapeKey(key: string): string {
  return key.replace(/~/g, '~0').replace(/\//g, '~1');
}

export function noteMissing(problems: Problem[], path: string, key: string): void {
  problems.push({ path: `${path}/${key}`, code: 'missing', facts: { key } });
}

export function noteType(problems: Problem[], path: string, expected: JsonType | readonly JsonType[]): void {
  problems.push({
    path,
    code: 'wrong-type',
    facts: { expected: typeof expected === 'string' ? [expected] : expected },
  });
}

export function noteChoice(problems: Problem[], path: string, allowed: readonly string[]): void {
  problems.push({ path, code: 'not-one-of', facts: { allowed } });
}

export function noteValue(problems: Problem[], path: string, expected: string): void {
  problems.push({ path, code: 'wrong-value', facts: { expected } });
}

export function noteDay(problems: Problem[], path: string): void {
  problems.push({ path, code: 'not-a-day', facts: {} });
}

export function noteLanguage(problems: Problem[], path: string): void {
  problems.push({ path, code: 'not-a-language', facts: {} });
}

export function noteLeast(problems: Problem[], path: string, least: number): void {
  problems.push({ path, code: 'too-small', facts: { least } });
}

export function noteMost(problems: Problem[], path: string, most: number): void {
  problems.push({ path, code: 'too-large', facts: { most } });
}

export function noteShort(problems: Problem[], path: string, least: number): void {
  problems.push({ path, code: 'too-short', facts: { least } });
}

export function noteFew(problems: Problem[], path: string, least: number): void {
  problems.push({ path, code: 'too-few', facts: { least } });
}
