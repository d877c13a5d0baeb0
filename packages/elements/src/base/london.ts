const HOUR = 3_600_000;
const MARCH = 2;
const OCTOBER = 9;

/**
 * A time as London's clocks show it: `YYYY-MM-DDTHH:MM:SS`, whatever the reader's clock zone. Worked out by the
 * rule kept since 1996: a first question to the browser's calendar would hold up a slow machine by a twentieth of
 * a second, in the middle of drawing.
 */
export function onLondonClocks(at: number): string {
  return new Date(at + (isSummerTime(at) ? HOUR : 0)).toISOString().slice(0, 19);
}

/** Clocks are an hour ahead of Greenwich's between the last Sundays of March and October, from one in the morning there. */
function isSummerTime(at: number): boolean {
  const now = new Date(at - HOUR);
  // From its last Sunday on, the 25th or later, a month counts as the next.
  const month = now.getUTCMonth() + (now.getUTCDate() - now.getUTCDay() < 25 ? 0 : 1);
  return month > MARCH && month <= OCTOBER;
}
