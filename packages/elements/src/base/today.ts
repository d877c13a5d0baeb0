import type { Day } from '@engagement-plan/core';

const london = () =>
  // Swedish writes a day as YYYY-MM-DD, in every browser.
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
let format: Intl.DateTimeFormat | undefined;

/** Today where the councils are, whatever the reader's clock zone: a plan is not overdue sooner in Sydney. */
export function today(now: Date = new Date()): Day {
  format ??= london();
  return format.format(now);
}
