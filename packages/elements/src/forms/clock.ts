import { formatDay } from '@engagement-plan/core';
import type { Lang } from '@engagement-plan/core';
import { onLondonClocks } from '../base/london.js';
import { today } from '../base/today.js';

/** A time of day in London, such as 14:02. */
export function sayTime(at: number): string {
  return onLondonClocks(at).slice(11, 16);
}

/** A day and time: “3 May 2026, 14:02”. */
export function sayWhen(at: number, lang: Lang): string {
  return `${formatDay(today(at), lang)}, ${sayTime(at)}`;
}
