import type { Action, Deliverable, Objective, Plan } from '../plan/plan.js';
import type { Day } from '../target-date/target-date.js';
import { assessIn } from './assess.js';
import type { Assessment } from './assessment.js';
import type { StatusPolicy } from './policy.js';
import { rowsOfScope, type Scope } from './scope.js';
import { isSameSetting, settingOf, type Setting } from './setting.js';
import type { StatusRow } from './status-row.js';
import { TablePart } from './table-part.js';
import { addTallies, tallyOf, type AssessedRow, type Tally } from './tally.js';

export type { StatusRow } from './status-row.js';
export type { AssessedRow } from './tally.js';

/**
 * Every status of a plan on one day, in the plan's order. It may stand where options of `rollUp` are
 * wanted: `rollUp(plan, table)` assesses nothing again.
 */
export interface StatusTable {
  readonly asOf: Day;
  readonly policy: StatusPolicy;
  readonly plan: Plan;
  /** Every row once, in the plan's order. */
  readonly rows: readonly StatusRow[];
  /** The rows by objective, in the plan's order. */
  readonly parts: readonly TablePart[];
  /** The row of this plan, by the object itself. */
  readonly rowOf: (row: Deliverable) => StatusRow | undefined;
  /** The status of a row of this plan; a row from elsewhere is assessed as if it stood in it. */
  readonly assessmentOf: (row: Deliverable) => Assessment;
  /** The rows of the plan, of one of its objectives or actions, or any rows. */
  readonly rowsIn: (scope: Scope) => readonly AssessedRow[];
  /** The same rows counted: of an objective once, however often the plan is rolled up. */
  readonly tallyIn: (scope: Scope) => Tally;
  /** What all rows share. */
  readonly setting: Setting;
}

/** The day the statuses are of, the policy they follow, and what may be kept from an earlier table. */
export interface TableOptions {
  /** The day the rows are assessed on. */
  readonly asOf: Day;
  /** The numbers and switches of the rules; `DEFAULT_POLICY` when nobody chose. */
  readonly policy?: StatusPolicy | undefined;
  /**
   * The table before the plan was edited. Objectives and rows that are the same objects keep what is known
   * of them, so a plan edited by copying what changes is current again at once. What was changed in place
   * is not noticed.
   */
  readonly previous?: StatusTable | undefined;
}

/**
 * Assesses every row of a plan once, for everything that shows, counts or checks statuses.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function statusTable(plan: Plan, { asOf, policy, previous }: TableOptions): StatusTable {
  const setting = settingOf({ asOf, policy, plan });
  const parts = partsOf(plan, setting, previous);
  const rows: StatusRow[] = [];
  for (const part of parts) for (const row of part.rows) rows.push(row);
  return {
    asOf,
    policy: setting.policy,
    plan,
    rows,
    parts,
    setting,
    ...findersIn(plan, rows, parts, setting),
  };
}

function partsOf(plan: Plan, setting: Setting, previous: StatusTable | undefined): TablePart[] {
  const before = previous && isSameSetting(previous.setting, setting) ? previous.parts : [];
  let byObjective: Map<Objective, TablePart> | undefined;
  return plan.objectives.map((objective, i) => {
    let part = before[i];
    if (part && part.objective !== objective)
      part = (byObjective ??= new Map(before.map((one) => [one.objective, one]))).get(objective) ?? part;
    return part?.objective === objective && part.standsAlone ? part : new TablePart(objective, setting, part);
  });
}

/** Indexes are made when first asked for: a light of the whole plan needs none. */
function findersIn(
  plan: Plan,
  rows: readonly StatusRow[],
  parts: readonly TablePart[],
  setting: Setting,
): Pick<StatusTable, 'rowOf' | 'rowsIn' | 'tallyIn' | 'assessmentOf'> {
  let byRow: Map<Deliverable, StatusRow> | undefined;
  let byObjective: Map<Scope, TablePart> | undefined;
  let byAction: Map<Scope, readonly StatusRow[]> | undefined;
  let talliesByAction: Map<Scope, Tally> | undefined;
  let whole: Tally | undefined;
  const rowOf = (row: Deliverable) => (byRow ??= new Map(rows.map((one) => [one.deliverable, one]))).get(row);
  const partOf = (scope: Scope) =>
    (byObjective ??= new Map(parts.map((part) => [part.objective, part]))).get(scope);
  const assessmentOf = (row: Deliverable) => rowOf(row)?.assessment ?? assessIn(setting, row);
  const rowsIn = (scope: Scope) => {
    if (scope === plan) return rows;
    const known = partOf(scope)?.rows ?? (byAction ??= rowsByAction(parts)).get(scope);
    return known ?? rowsOfScope(scope).map((row) => ({ id: row.id, assessment: assessmentOf(row) }));
  };
  return {
    rowOf,
    assessmentOf,
    rowsIn,
    tallyIn: (scope) => {
      if (scope === plan) return (whole ??= addTallies(parts.map((part) => part.tally)));
      const ofAction = () => (talliesByAction ??= tallyByAction(parts)).get(scope);
      return partOf(scope)?.tally ?? ofAction() ?? tallyOf(rowsIn(scope));
    },
  };
}

function rowsByAction(parts: readonly TablePart[]): Map<Action, readonly StatusRow[]> {
  const byAction = new Map<Action, readonly StatusRow[]>();
  for (const part of parts) for (const [action, rows] of part.actions()) byAction.set(action, rows);
  return byAction;
}

function tallyByAction(parts: readonly TablePart[]): Map<Action, Tally> {
  const byAction = new Map<Action, Tally>();
  for (const { objective, tallies } of parts) {
    for (const [a, action] of objective.actions.entries()) {
      const tally = tallies[a];
      if (tally) byAction.set(action, tally);
    }
  }
  return byAction;
}
