import type { Action, Deliverable, Objective, Plan } from '../plan/plan.js';
import type { Day } from '../target-date/target-date.js';
import { assessIn } from './assess.js';
import type { Assessment } from './assessment.js';
import type { StatusPolicy } from './policy.js';
import { isSameSetting, settingOf, type Setting } from './setting.js';

/** One row of the plan with its status. */
export interface StatusRow {
  readonly id: string;
  readonly ref: string | undefined;
  readonly title: string;
  readonly deliverable: Deliverable;
  readonly action: Action;
  readonly objective: Objective;
  readonly assessment: Assessment;
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
  /** The status of a row of this plan; a row from elsewhere is assessed as if it stood in it. */
  readonly assessmentOf: (row: Deliverable) => Assessment;
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
  const known = previous && isSameSetting(previous.setting, setting) ? previous.assessmentOf : undefined;
  const assessments = new Map<Deliverable, Assessment>();
  const assessmentOf = (row: Deliverable) => assessments.get(row) ?? assessIn(setting, row);
  const rows: StatusRow[] = [];
  for (const objective of plan.objectives) {
    for (const action of objective.actions) {
      for (const row of action.deliverables) {
        const assessment = known && !waits(row) ? known(row) : assessIn(setting, row);
        assessments.set(row, assessment);
        const { id, ref, title } = row;
        rows.push({ id, ref, title, deliverable: row, action, objective, assessment });
      }
    }
  }
  return { asOf, policy: setting.policy, plan, rows, assessmentOf, setting };
}

/** A row that waits for another may change when the other does. */
const waits = ({ conditions }: Deliverable) =>
  conditions?.some(({ waitsFor }) => waitsFor !== undefined) ?? false;
