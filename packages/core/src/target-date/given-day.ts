import { isDay } from './civil-day.js';
import type { Day } from './target-date.js';

/**
 * A day a program gave, and not a document: anything else is the programmer's mistake, and is said at once
 * instead of answering about no day at all.
 *
 * @throws RangeError naming the option, when it is not a day
 */
export function givenDay(day: Day, name = 'asOf'): Day {
  if (isDay(day)) return day;
  throw new RangeError(`${name} is “${String(day)}”, which is not a day written as 2011-09-30.`);
}
