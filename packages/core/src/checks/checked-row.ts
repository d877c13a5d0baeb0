import type { PlanRow } from '../plan/rows.js';
import type { Action, Deliverable, Objective } from '../plan/plan.js';
import type { Assessment } from '../status/assessment.js';
import { assessReading } from '../status/assess.js';
import { readFacts, type Facts, type Reading } from '../status/facts.js';
import type { Setting } from '../status/setting.js';
import type { StatusRow } from '../status/status-row.js';

/** A row as checks see it: where it stands, its facts on the day, and its status once one of them asks. */
export class CheckedRow implements PlanRow {
  readonly objective: Objective;
  readonly action: Action;
  readonly deliverable: Deliverable;
  readonly path: string;
  readonly #setting: Setting;
  #reading: Reading | undefined;
  #assessment: Assessment | undefined;

  /** @param known reading and status of the row in the same setting, where they were worked out before */
  constructor(
    { objective, action, deliverable, path }: PlanRow,
    setting: Setting,
    known?: Pick<StatusRow, 'reading' | 'assessment'>,
  ) {
    this.objective = objective;
    this.action = action;
    this.deliverable = deliverable;
    this.path = path;
    this.#setting = setting;
    this.#reading = known?.reading;
    this.#assessment = known?.assessment;
  }

  /** The row as the status rules see it, read when first asked for. */
  get reading(): Reading {
    return (this.#reading ??= readFacts(this.deliverable, this.#setting));
  }

  /** Of the reading; a row has a `lastDay` exactly when its due window has one. */
  get facts(): Facts {
    return this.reading.facts;
  }

  /** The status on the day, with its flags. */
  get assessment(): Assessment {
    return (this.#assessment ??= assessReading(this.#setting, this.deliverable, this.reading));
  }

  /** Whether any update speaks of it by the day. One without a date counts: the document printed it. */
  get isReported(): boolean {
    const { asOf } = this.#setting;
    return this.deliverable.updates?.some(({ on = '' }) => on <= asOf) ?? false;
  }

  /** Pointer to the update in which the status was last declared, else to the row. */
  get declaredAt(): string {
    const { declaring } = this.reading;
    const at = declaring === undefined ? -1 : (this.deliverable.updates ?? []).indexOf(declaring);
    return at < 0 ? this.path : `${this.path}/updates/${at}`;
  }
}
