import type { Action, Deliverable, Objective, Plan } from '../plan/plan.js';
import type { Day } from '../target-date/target-date.js';
import { assessIn } from './assess.js';
import type { Assessment } from './assessment.js';
import type { StatusPolicy } from './policy.js';
import { rowsOfScope, type Scope } from './scope.js';
import { isSameSetting, settingOf, type Setting } from './setting.js';

/** What a roll-up reads of a row. */
export interface AssessedRow {
  readonly id: string;
  readonly assessment: Assessment;
}

/** One row of the plan with its status. */
export interface StatusRow extends AssessedRow {
  readonly ref: string | undefined;
  readonly title: string;
  readonly deliverable: Deliverable;
  readonly action: Action;
  readonly objective: Objective;
}

/**
 * Every status of a plan on one day, in the plan's order. It may stand where options of `rollUp` are
 * wanted: `rollUp(plan, table)` assesses nothing again.
 */
export interface StatusTable {
  readonly asOf: Day;
  readonly policy: StatusPolicy;
  readonly plan: Plan;
  readonly rows: readonly StatusRow[];
  /** The row of this plan, by the object itself. */
  readonly rowOf: (row: Deliverable) => StatusRow | undefined;
  /** The status of a row of this plan; a row from elsewhere is assessed as if it stood in it. */
  readonly assessmentOf: (row: Deliverable) => Assessment;
  /** The rows of the plan, of one of its objectives or actions, or any rows. */
  readonly rowsIn: (scope: Scope) => readonly AssessedRow[];
  /** What all rows share. */
  readonly setting: Setting;
}

export interface TableOptions {
  readonly asOf: Day;
  readonly policy?: StatusPolicy | undefined;
  /**
   * The table before the plan was edited. Rows that are the same objects keep their assessments, so a plan
   * edited by copying what changes is current again at once. A row changed in place is not noticed.
   */
  readonly previous?: StatusTable | undefined;
}

/** Assesses every row of a plan once, for everything that shows, counts or checks statuses. */
export function statusTable(plan: Plan, { asOf, policy, previous }: TableOptions): StatusTable {
  const setting = settingOf({ asOf, policy, plan });
  const before = previous && isSameSetting(previous.setting, setting) ? previous : undefined;
  const rows: StatusRow[] = [];
  for (const objective of plan.objectives) {
    for (const action of objective.actions) {
      for (const row of action.deliverables) {
        // Most rows of an edited plan stand where they stood: looking there first needs no index.
        const there = before?.rows[rows.length];
        const known = waits(row) ? undefined : there?.deliverable === row ? there : before?.rowOf(row);
        if (known?.action === action && known.objective === objective) rows.push(known);
        else rows.push(rowOf(row, action, objective, known?.assessment ?? assessIn(setting, row)));
      }
    }
  }
  return { asOf, policy: setting.policy, plan, rows, setting, ...findersIn(plan, rows, setting) };
}

function rowOf(row: Deliverable, action: Action, objective: Objective, assessment: Assessment): StatusRow {
  const { id, ref, title } = row;
  return { id, ref, title, deliverable: row, action, objective, assessment };
}

/** A row that waits for another may change when the other does. */
const waits = ({ conditions }: Deliverable) =>
  conditions?.some(({ waitsFor }) => waitsFor !== undefined) ?? false;

/** Both indexes are made when first asked for: a light of the whole plan needs neither. */
function findersIn(
  plan: Plan,
  rows: readonly StatusRow[],
  setting: Setting,
): Pick<StatusTable, 'rowOf' | 'rowsIn' | 'assessmentOf'> {
  let byRow: Map<Deliverable, StatusRow> | undefined;
  let byPart: Map<Objective | Action, Span> | undefined;
  const find = (row: Deliverable) => (byRow ??= new Map(rows.map((one) => [one.deliverable, one]))).get(row);
  const assessmentOf = (row: Deliverable) => find(row)?.assessment ?? assessIn(setting, row);
  return {
    rowOf: find,
    assessmentOf,
    rowsIn: (scope) => {
      if (scope === plan) return rows;
      const span = (byPart ??= spansOf(rows)).get(scope as Objective | Action);
      if (span !== undefined) return rows.slice(span.from, span.to);
      return rowsOfScope(scope).map((row) => ({ id: row.id, assessment: assessmentOf(row) }));
    },
  };
}

interface Span {
  readonly from: number;
  to: number;
}

/** Where the rows of each objective and action stand. */
function spansOf(rows: readonly StatusRow[]): Map<Objective | Action, Span> {
  const spans = new Map<Objective | Action, Span>();
  let objective: Span | undefined;
  let action: Span | undefined;
  for (const [i, row] of rows.entries()) {
    const last = rows[i - 1];
    if (objective === undefined || last?.objective !== row.objective)
      spans.set(row.objective, (objective = { from: i, to: i }));
    if (action === undefined || last?.action !== row.action)
      spans.set(row.action, (action = { from: i, to: i }));
    objective.to = action.to = i + 1;
  }
  return spans;
}
