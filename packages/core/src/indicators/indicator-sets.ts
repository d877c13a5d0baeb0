import type { Indicator, IndicatorSet } from './indicators.js';
import { NATIONAL_INDICATORS } from './sets/national-indicators.js';

/**
 * The indicator sets shipped with the core, the first to be looked through for a code. A council's own go into
 * `among`, before or instead of them.
 */
export const INDICATOR_SETS: readonly IndicatorSet[] = [NATIONAL_INDICATORS];

/**
 * A code as it is compared and printed: letters in capitals, one space, the number ("NI4", "ni-04" and
 * "NI  4" are "NI 4"). What is not letters and a number keeps its words, with single spaces.
 */
export function normaliseIndicatorCode(code: string): string {
  const plain = code.replace(/\s+/g, ' ').trim();
  const match = /^([a-z]+)[ .-]*0*(\d+)([a-z]?)$/i.exec(plain);
  if (match === null) return plain;
  const [, letters = '', number = '', letter = ''] = match;
  return `${letters.toUpperCase()} ${number}${letter.toLowerCase()}`;
}

/** An indicator found by its code, with the set that says when it was in force and how sure that is. */
export interface NamedIndicator {
  readonly set: IndicatorSet;
  readonly indicator: Indicator;
}

/** The indicator with this code, however it is spaced; undefined when no set given knows it. */
export function indicatorNamed(
  code: string,
  among: readonly IndicatorSet[] = INDICATOR_SETS,
): NamedIndicator | undefined {
  const wanted = normaliseIndicatorCode(code);
  for (const set of among) {
    const indicator = set.indicators.find((each) => normaliseIndicatorCode(each.code) === wanted);
    if (indicator !== undefined) return { set, indicator };
  }
  return undefined;
}
