import type { OutcomeState } from '../plan/plan.js';
import type { Day } from '../target-date/target-date.js';
import { outcomeLightIn, type OutcomeLight } from './outcome-light.js';
import type { Distribution } from './roll-up.js';
import { isPlan, rowsOfScope, type Scope } from './scope.js';
import { settingOf, type AssessOptions } from './setting.js';
import { statusWord, type StatusWord } from './status.js';

/** The outcome light of one row: whether what was hoped for came about, apart from how far the work is. */
export interface OutcomeRow {
  readonly id: string;
  readonly light: OutcomeLight;
}

/** The outcome lights of many rows, with the denominator. Beside a roll-up, never in it. */
export interface OutcomeSpread {
  readonly asOf: Day;
  /** The counts add up to the total. */
  readonly distribution: Distribution;
  /** Rows by what is said of their outcome; cancelled and superseded rows are left out. */
  readonly outcomes: Readonly<Record<OutcomeState, number>>;
  /** All rows, once each: the sum of the distribution. */
  readonly total: number;
  /** Red, amber or green. */
  readonly rated: number;
  /** Neither excluded nor not due. */
  readonly owed: number;
  /** Each row’s own light, in the order given. */
  readonly rows: readonly OutcomeRow[];
}

/**
 * How the outcomes of a plan, an objective, an action or any rows are spread on a day. Each row counts once;
 * what nobody assessed is counted as unknown, never as not achieved. Give `plan` with anything less than a
 * plan, so that its scheme is known: a level may mean that a row is complete.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function rollUpOutcomes(scope: Scope, options: AssessOptions): OutcomeSpread {
  const plan = options.plan ?? (isPlan(scope) ? scope : undefined);
  const setting = settingOf({ ...options, plan });
  const rows = rowsOfScope(scope).map((row) => ({ id: row.id, light: outcomeLightIn(setting, row) }));
  const words: Record<StatusWord, number> = {
    red: 0,
    amber: 0,
    green: 0,
    'not-due': 0,
    unknown: 0,
    excluded: 0,
  };
  const outcomes = { 'not-assessed': 0, 'not-achieved': 0, partly: 0, achieved: 0 };
  for (const { light } of rows) {
    words[statusWord(light.state)]++;
    if (light.state !== 'excluded') outcomes[light.outcome]++;
  }
  const { red, amber, green, 'not-due': notDue, unknown, excluded } = words;
  const rated = red + amber + green;
  return {
    asOf: setting.asOf,
    distribution: { red, amber, green, notDue, unknown, excluded },
    outcomes,
    total: rows.length,
    rated,
    owed: rated + unknown,
    rows,
  };
}
