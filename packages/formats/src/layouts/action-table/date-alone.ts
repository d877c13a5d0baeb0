import { findDatesIn, parseTargetDate } from '@engagement-plan/core';

/** Longest words of a date in any plan; more is a sentence with a date in it. */
const LONGEST = 60;
const LONGEST_PHRASE = 6;
/** Words that may stand with a date and leave it one. */
const BESIDE =
  /^(?:by|end|of|the|from|to|until|till|before|no|later|than|start|mid|early|late|in|and|or|then|for|completion|complete|target|due|approx\w*|circa|c|revised|originally|now|erbyn|diwedd|onwards|annual\w*|review|on|going|ongoing|launch|tbc|financial|fy|year)$/i;
const WITHOUT_DAYS = new Set(['ongoing', 'recurring', 'relative']);

/** Whether the words are a target date and nothing else: "By March 2010", "On- going", not "Template agreed 2011". */
export function isDateAlone(words: string): boolean {
  if (words.length > LONGEST || !/\p{L}|\d/u.test(words)) return false;
  const { kind } = parseTargetDate(words);
  if (kind === 'none' || kind === 'unparsed' || kind === 'placeholder') return false;
  if (WITHOUT_DAYS.has(kind)) return words.split(/\s+/).length <= LONGEST_PHRASE;
  let rest = words;
  for (const found of [...findDatesIn(words)].reverse())
    rest = rest.slice(0, found.index) + rest.slice(found.index + found.words.length);
  return rest === words || (rest.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => BESIDE.test(word));
}
