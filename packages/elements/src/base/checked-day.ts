import { isDay } from '@engagement-plan/core';
import type { Day } from '@engagement-plan/core';
import { Trouble } from './trouble.js';

/** The day itself when it is one; a {@link Trouble} that names the attribute when it is not. */
export function checkedDay(attribute: string, day: Day): Day {
  if (isDay(day)) return day;
  throw new Trouble('wrong-shape', `${attribute}="${day as string}" is not a day written as 2011-09-30`);
}
