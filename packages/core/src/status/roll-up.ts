import type { Action, Deliverable, Objective, Plan } from '../plan/plan.js';
import type { Day } from '../target-date/target-date.js';
import { assessIn } from './assess.js';
import type { Assessment } from './assessment.js';
import { shareOf, worstOf, type Light, type RollUpRule, type RowIds } from './light.js';
import { DEFAULT_POLICY, type StatusPolicy } from './policy.js';
import { settingOf, type AssessOptions } from './setting.js';
import { statusWord, type StatusWord } from './status.js';
import type { StatusTable } from './table.js';
import { directionOf, type Direction } from './travel.js';

/** Rows by what is published of them. The counts add up to the total. */
export interface Distribution {
  readonly red: number;
  readonly amber: number;
  readonly green: number;
  readonly notDue: number;
  readonly unknown: number;
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
  readonly total: number;
  /** Rows somebody declared a status of. */
  readonly declared: number;
  /** Published red, amber or green. */
  readonly rated: number;
  /** Neither excluded nor not due. */
  readonly owed: number;
  readonly light: StatusWord;
  readonly rule: RollUpRule;
  /** Ids of the rows that decided the light. */
  readonly because: readonly string[];
  /** Since an earlier day, where one was asked for. */
  readonly travel:
    { readonly since: Day; readonly from: StatusWord; readonly direction: Direction } | undefined;
}

/** A plan, an objective, an action, or any rows of one plan. */
export type Scope = Plan | Objective | Action | readonly Deliverable[];

export interface RollUpOptions extends AssessOptions {
  /** The earlier day the light is compared with, or the status table of that day. */
  readonly since?: Day | StatusTable | undefined;
  /** Assessments made before, as a status table has them; else every row is assessed here. */
  readonly assessmentOf?: ((row: Deliverable) => Assessment) | undefined;
}

/**
 * Rolls rows up into one light. Each row counts once, straight from the rows and never from other lights.
 * An action has the light of its worst rated row; an objective, a plan and a choice of rows follow the
 * share rule. Inside a plan, give `plan` (or a status table) so that its cadence and scheme are known.
 */
export function rollUp(scope: Scope, options: RollUpOptions): RollUp {
  const rows = rowsOf(scope);
  const light = isAction(scope) ? worstOf : shareOf;
  const within: RollUpOptions = { ...options, plan: options.plan ?? (isPlan(scope) ? scope : undefined) };
  const now = roll(rows, light, within);
  const { since } = options;
  if (since === undefined) return now;
  const before = roll(
    rows,
    light,
    typeof since === 'string' ? { ...within, asOf: since, assessmentOf: undefined } : since,
  );
  return {
    ...now,
    travel: { since: before.asOf, from: before.light, direction: directionOf(before.light, now.light) },
  };
}

/** Every row once, in order. */
function rowsOf(scope: Scope): readonly Deliverable[] {
  if (isRows(scope)) return [...new Set(scope)];
  if (isPlan(scope)) return scope.objectives.flatMap(rowsOfObjective);
  return isAction(scope) ? scope.deliverables : rowsOfObjective(scope);
}

const rowsOfObjective = ({ actions }: Objective) => actions.flatMap(({ deliverables }) => deliverables);
const isRows = (scope: Scope): scope is readonly Deliverable[] => Array.isArray(scope);
const isPlan = (scope: Scope): scope is Plan => 'objectives' in scope;
const isAction = (scope: Scope): scope is Action => 'deliverables' in scope && !isPlan(scope);

type LightOf = (ids: RowIds, shares: StatusPolicy['rollUp']) => Light;

function roll(rows: readonly Deliverable[], lightOf: LightOf, options: RollUpOptions): RollUp {
  const { asOf, policy = DEFAULT_POLICY, assessmentOf = assessor(options) } = options;
  const ids: Record<StatusWord, string[]> = {
    red: [],
    amber: [],
    green: [],
    'not-due': [],
    unknown: [],
    excluded: [],
  };
  // Levels are the council's own words, and any word may be one: nothing is inherited.
  const levels = Object.create(null) as Record<string, number>;
  let declared = 0;
  for (const row of rows) {
    const { effective, declared: said } = assessmentOf(row);
    ids[statusWord(effective.state)].push(row.id);
    if (effective.level !== undefined) levels[effective.level] = (levels[effective.level] ?? 0) + 1;
    if (said !== undefined) declared++;
  }
  const rated = ids.red.length + ids.amber.length + ids.green.length;
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
    total: rows.length,
    declared,
    rated,
    owed: rated + ids.unknown.length,
    ...lightOf(ids, policy.rollUp),
    travel: undefined,
  };
}

function assessor(options: AssessOptions): (row: Deliverable) => Assessment {
  const setting = settingOf(options);
  return (row) => assessIn(setting, row);
}
