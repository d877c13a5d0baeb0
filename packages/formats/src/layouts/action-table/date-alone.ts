import { parseTargetDate } from '@engagement-plan/core';

/** Longest words of a date in any plan; more is a sentence with a date in it. */
const LONGEST = 60;
const NO_DATE = new Set(['none', 'unparsed', 'placeholder']);

/** Whether the words are a target date and nothing else. */
export function isDateAlone(words: string): boolean {
  return words.length <= LONGEST && !NO_DATE.has(parseTargetDate(words).kind);
}
