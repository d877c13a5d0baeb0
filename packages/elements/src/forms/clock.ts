import { formatDay } from '@engagement-plan/core';
import type { Lang } from '@engagement-plan/core';
import { today } from '../base/today.js';

/** A time of day in London, such as 14:02. */
export function sayTime(at: number): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}

/** A day and time: “3 May 2026, 14:02”. */
export function sayWhen(at: number, lang: Lang): string {
  return `${formatDay(today(new Date(at)), lang)}, ${sayTime(at)}`;
}
