import type { Day } from '@engagement-plan/core';
import { onLondonClocks } from './london.js';

/** Today where the councils are, whatever the reader's clock zone: a plan is not overdue sooner in Sydney. */
export function today(now = Date.now()): Day {
  return onLondonClocks(now).slice(0, 10);
}
