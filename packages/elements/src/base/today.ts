import type { Day } from '@engagement-plan/core';

const london = () =>
  // Swedish writes a day as YYYY-MM-DD, in every browser.
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
/** From this hour on it may be tomorrow in London. */
const LAST_HOUR = 23;
let format: Intl.DateTimeFormat | undefined;

/** Today where the councils are, whatever the reader's clock zone: a plan is not overdue sooner in Sydney. */
export function today(now: Date = new Date()): Day {
  // London's clocks show Greenwich's time or an hour more: until eleven at night there, the day is the same.
  // A first question to the browser's calendar would hold up a slow machine by a twentieth of a second.
  if (now.getUTCHours() < LAST_HOUR) return now.toISOString().slice(0, 10);
  format ??= london();
  return format.format(now);
}
