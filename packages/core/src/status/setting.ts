import { givenDay } from '../target-date/given-day.js';
import type { Action, Deliverable, Plan } from '../plan/plan.js';
import { addDays, addMonths } from '../target-date/civil-day.js';
import type { Day } from '../target-date/target-date.js';
import type { Standing } from './assessment.js';
import { DEFAULT_POLICY, type StatusPolicy } from './policy.js';
import { onlyLevelOf, schemeOf, type StatusLevels } from './scheme.js';
import type { StatusState } from './status.js';

/** When, by which policy and within which plan something is assessed. */
export interface AssessOptions {
  /** The day it is read as of; "today" is the caller's to know. */
  readonly asOf: Day;
  /** The numbers and switches of the status rules; `DEFAULT_POLICY` when nobody chose. */
  readonly policy?: StatusPolicy | undefined;
  /** The plan around the row: its cadence, period and scheme, and the rows others wait for. */
  readonly plan?: Plan | undefined;
}

/** What is the same for every row of one plan on one day, worked out once. */
export interface Setting {
  readonly asOf: Day;
  readonly policy: StatusPolicy;
  /** Calendar months between updates. */
  readonly months: number;
  readonly cadenceAssumed: boolean;
  /** An update from this day on is in cadence. */
  readonly inCadenceFrom: Day;
  /** Progress from this day on is within two cadences. */
  readonly recentFrom: Day;
  readonly planStart: Day | undefined;
  readonly scheme: StatusLevels;
  /** What is published of an open row in each state, with the level of the scheme where only one fits. */
  readonly standings: Readonly<Record<StatusState, Standing>>;
  /** The same of a row that is complete. */
  readonly completeStandings: Readonly<Record<StatusState, Standing>>;
  /** The rows an id stands for: a row, or all rows of an action. */
  readonly rowsOf: (id: string) => readonly Deliverable[];
}

/** No plan reports less often than once in a century; longer intervals would leave the calendar. */
export const MOST_MONTHS = 1200;
/** Of a part of a month, where an interval names one. */
export const DAYS_PER_MONTH = 30;

/** @throws RangeError when `asOf` is not a day: a caller's mistake, not the plan's. */
export function settingOf({ asOf, policy = DEFAULT_POLICY, plan }: AssessOptions): Setting {
  givenDay(asOf);
  const given = shortestInterval(plan);
  const months = given ?? policy.cadenceMonths;
  const scheme = schemeOf(plan);
  return {
    asOf,
    policy,
    months,
    cadenceAssumed: given === undefined,
    inCadenceFrom: cadenceBefore(asOf, months, policy.graceDays),
    recentFrom: cadenceBefore(asOf, months * policy.recentCadences, policy.graceDays),
    planStart: plan?.period?.from,
    scheme,
    standings: standingsIn(scheme, false),
    completeStandings: standingsIn(scheme, true),
    rowsOf: rowsIn(plan),
  };
}

const STATES: readonly StatusState[] = ['bad', 'warning', 'good', 'not-due', 'unknown', 'excluded'];

/** No level has a grey state for its tone, so those have none. */
function standingsIn(scheme: StatusLevels, complete: boolean): Setting['standings'] {
  const standings = STATES.map((state) => [
    state,
    { state, level: onlyLevelOf(scheme, state, complete)?.code },
  ]);
  return Object.fromEntries(standings) as Setting['standings'];
}

/** Whether a row assessed in one setting would come out the same in the other, other rows apart. */
export function isSameSetting(a: Setting, b: Setting): boolean {
  return (
    a.asOf === b.asOf &&
    a.policy === b.policy &&
    a.months === b.months &&
    a.cadenceAssumed === b.cadenceAssumed &&
    a.planStart === b.planStart &&
    a.scheme === b.scheme
  );
}

function shortestInterval(plan: Plan | undefined): number | undefined {
  let shortest: number | undefined;
  for (const { months } of plan?.cadence ?? []) {
    // An interval of no length sets no deadline.
    if (months > 0 && (shortest === undefined || months < shortest)) shortest = months;
  }
  return shortest;
}

/** So long before a day. Calendar months first, then days: three months before the last of May is the last of February. */
export function cadenceBefore(asOf: Day, months: number, days: number): Day {
  const whole = Math.min(Math.floor(months), MOST_MONTHS);
  const rest = Math.round((Math.min(months, MOST_MONTHS) - whole) * DAYS_PER_MONTH);
  return addDays(addMonths(asOf, -whole), -rest - days);
}

/** Indexed when first asked: few plans say what waits for what. */
function rowsIn(plan: Plan | undefined): Setting['rowsOf'] {
  let index: Map<string, readonly Deliverable[]> | undefined;
  return (id) => {
    index ??= new Map(actionsOf(plan).flatMap((action) => entriesOf(action)));
    return index.get(id) ?? [];
  };
}

const actionsOf = (plan: Plan | undefined): Action[] =>
  plan?.objectives.flatMap(({ actions }) => actions) ?? [];

function entriesOf({ id, deliverables }: Action): [string, readonly Deliverable[]][] {
  return [[id, deliverables], ...deliverables.map((row): [string, Deliverable[]] => [row.id, [row]])];
}
