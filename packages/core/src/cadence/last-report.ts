import type { Cadence, Plan } from '../plan/plan.js';
import type { Report } from '../report/report.js';
import { DAYS_PER_MONTH } from '../status/setting.js';
import { dayNumber } from '../target-date/civil-day.js';
import type { Day } from '../target-date/target-date.js';

/** To whom, and how often. */
export type Reporting = Pick<Cadence, 'months' | 'purpose'> & { readonly body: string | undefined };

/**
 * The day of the last report on a plan by one of its cadences, up to a day; undefined when there is none. A report
 * counts when it is to this body and on this plan: its links name the plan or something in it, or it has no
 * links at all. Of a body that is reported to at several intervals, a report answers the longest one that the
 * time it covers (`since` to its day) comes near to, and all shorter ones; one that does not say answers the
 * shortest: an update every quarter is not the report of the year.
 */
export function lastReport(
  plan: Plan,
  { body, months }: Reporting,
  reports: readonly Report[],
  asOf: Day,
): Day | undefined {
  const shorter = nextShorter(plan, body, months);
  let last: Day | undefined;
  for (const report of reports) {
    const { to, date, asOf: read, since } = report;
    const on = date?.to ?? read;
    if (on === undefined || on > asOf || on <= (last ?? '')) continue;
    if (body !== undefined && (to === undefined || keyOf(to, plan) !== keyOf(body, plan))) continue;
    if (!isOn(report, plan)) continue;
    if (shorter > 0 && (since === undefined || monthsFrom(since, read ?? on) < (shorter + months) / 2))
      continue;
    last = on;
  }
  return last;
}

/** The next shorter interval at which the same body is reported to; 0 when there is none. */
function nextShorter(plan: Plan, body: string | undefined, months: number): number {
  let shorter = 0;
  for (const other of plan.cadence ?? [])
    if (
      body !== undefined &&
      other.months > shorter &&
      other.months < months &&
      keyOf(other.body, plan) === keyOf(body, plan)
    )
      shorter = other.months;
  return shorter;
}

const monthsFrom = (from: Day, to: Day) => (dayNumber(to) - dayNumber(from)) / DAYS_PER_MONTH;

/** Bodies are written by hand: “the Cabinet” is “Cabinet”, and may be told by the id the plan gives it. */
function keyOf(body: string, { bodies = [] }: Plan): string {
  const key = plainly(body);
  const known = bodies.find(({ id, name }) => id === body || plainly(name) === key);
  return known ? plainly(known.name) : key;
}

const plainly = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/^\s*(?:the|y|yr)\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

function isOn({ links = [] }: Report, plan: Plan): boolean {
  if (links.length === 0) return true;
  return links.some(({ to, document }) => {
    const hash = to.indexOf('#');
    const named = document ?? (hash < 0 ? undefined : to.slice(0, hash));
    return named === undefined ? to === plan.id || holds(plan, to) : named === plan.id;
  });
}

function holds({ objectives }: Plan, id: string): boolean {
  return objectives.some(
    (objective) =>
      objective.id === id ||
      objective.actions.some(
        (action) => action.id === id || action.deliverables.some((row) => row.id === id),
      ),
  );
}
