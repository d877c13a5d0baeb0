import type { Day } from '../target-date/target-date.js';
import { assessIn } from './assess.js';
import { shareOf, worstOf, type Light, type RollUpRule, type RowIds } from './light.js';
import { DEFAULT_POLICY, type StatusPolicy } from './policy.js';
import { isAction, isPlan, rowsOfScope, type Scope } from './scope.js';
import { settingOf, type AssessOptions } from './setting.js';
import type { StatusWord } from './status.js';
import type { StatusTable } from './table.js';
import { tallyOf, type AssessedRow, type Tally } from './tally.js';
import { directionOf, type Direction } from './travel.js';

export type { Scope } from './scope.js';

/** Rows by what is published of them. The counts add up to the total. */
export interface Distribution {
  /** Rows rated bad. */
  readonly red: number;
  /** Rows rated as a warning: not the amber of every scheme. */
  readonly amber: number;
  /** Rows rated good. */
  readonly green: number;
  /** Rows of which nothing is owed yet. */
  readonly notDue: number;
  /** Rows nobody can rate: owed, and not shown. */
  readonly unknown: number;
  /** Rows cancelled or superseded. */
  readonly excluded: number;
}

/** Many rows under one light, never without its denominator. */
export interface RollUp {
  readonly asOf: Day;
  /** Name of the policy. */
  readonly policy: string;
  readonly distribution: Distribution;
  /** Published levels by code, where a row has one. */
  readonly levels: Readonly<Record<string, number>>;
  /** All rows, each counted once: the sum of the distribution. */
  readonly total: number;
  /** Rows somebody declared a status of. */
  readonly declared: number;
  /** Published red, amber or green. */
  readonly rated: number;
  /** Neither excluded nor not due. */
  readonly owed: number;
  /** One word for all of them: red, amber, green, or a grey state. */
  readonly light: StatusWord;
  /** The rule that decided the light; `sayRollUp` says it. */
  readonly rule: RollUpRule;
  /** Ids of the rows that decided the light. */
  readonly because: readonly string[];
  /** Since an earlier day, where one was asked for. */
  readonly travel:
    { readonly since: Day; readonly from: StatusWord; readonly direction: Direction } | undefined;
}

export interface RollUpOptions extends AssessOptions {
  /** The earlier day the light is compared with, or the status table of that day. */
  readonly since?: Day | StatusTable | undefined;
  /** The rows as assessed before, which a status table knows; else they are assessed here. */
  readonly rowsIn?: ((scope: Scope) => readonly AssessedRow[]) | undefined;
  /** The same rows as counted before, which a status table knows too; else they are counted here. */
  readonly tallyIn?: ((scope: Scope) => Tally) | undefined;
}

/**
 * Rolls rows up into one light. Each row counts once, straight from the rows and never from other lights.
 * An action has the light of its worst rated row; an objective, a plan and a choice of rows follow the
 * share rule. Inside a plan, give `plan` (or a status table) so that its cadence and scheme are known.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function rollUp(scope: Scope, options: RollUpOptions): RollUp {
  const light = isAction(scope) ? worstOf : shareOf;
  // Copied only where something is added: a table rolls up every action of a plan.
  const within: RollUpOptions =
    options.plan === undefined && isPlan(scope) ? { ...options, plan: scope } : options;
  const now = roll(scope, light, within);
  const { since } = options;
  if (since === undefined) return now;
  const before = roll(
    scope,
    light,
    typeof since === 'string' ? { ...within, asOf: since, rowsIn: undefined, tallyIn: undefined } : since,
  );
  return {
    ...now,
    travel: { since: before.asOf, from: before.light, direction: directionOf(before.light, now.light) },
  };
}

type LightOf = (ids: RowIds, shares: StatusPolicy['rollUp']) => Light;

function roll(scope: Scope, lightOf: LightOf, options: RollUpOptions): RollUp {
  const { asOf, policy = DEFAULT_POLICY } = options;
  const { ids, levels, total, declared } = tallyFor(scope, options);
  const rated = ids.red.length + ids.amber.length + ids.green.length;
  const { light, rule, because } = lightOf(ids, policy.rollUp);
  return {
    asOf,
    policy: policy.name,
    distribution: {
      red: ids.red.length,
      amber: ids.amber.length,
      green: ids.green.length,
      notDue: ids['not-due'].length,
      unknown: ids.unknown.length,
      excluded: ids.excluded.length,
    },
    levels,
    total,
    declared,
    rated,
    owed: rated + ids.unknown.length,
    light,
    rule,
    because,
    travel: undefined,
  };
}

function tallyFor(scope: Scope, options: RollUpOptions): Tally {
  const { rowsIn, tallyIn } = options;
  return tallyIn ? tallyIn(scope) : tallyOf(rowsIn ? rowsIn(scope) : assessAll(scope, options));
}

function assessAll(scope: Scope, options: AssessOptions): AssessedRow[] {
  const setting = settingOf(options);
  return rowsOfScope(scope).map((row) => ({ id: row.id, assessment: assessIn(setting, row) }));
}
