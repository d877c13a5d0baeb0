import { isFilled } from './filled.js';
import type { PlanningRecord } from './record.js';
import { methodNames, reportsOf } from './repeats.js';
import { saysNone } from './says-none.js';

/**
 * How a method goes, from what its report says. issue-open: an issue, and nothing is done about it; remedial:
 * an issue, and something is; done: something was done and no issue is told of; nothing-said: no report, or
 * an empty one.
 */
export type MethodState = 'issue-open' | 'remedial' | 'done' | 'nothing-said';

/**
 * One method of engagement of a record, from the plan stage to the do stage: planned or not, and what was done,
 * what came up and what was done about that.
 */
export interface MethodProgress {
  readonly id: string;
  /** Its name, else its id where nothing was planned under it. */
  readonly name: string;
  /** Whether the plan stage has it. A report may speak of a method nobody planned. */
  readonly planned: boolean;
  /** JSON pointer of its report. Nothing need be there yet. */
  readonly pointer: string;
  readonly state: MethodState;
  /** What was done, as written; absent when nothing is said. */
  readonly done?: string;
  /** Absent where the record says that there were none. */
  readonly issues?: string;
  /** What is done about the issue, as written. */
  readonly remedial?: string;
  /** How many pieces of evidence the report holds. */
  readonly evidence: number;
}

/** How each method goes: those reported on in the order of the reports, then those nobody has reported on. */
export function methodsOf(record: PlanningRecord): MethodProgress[] {
  const names = methodNames(record);
  return reportsOf(record).map((report, i) => {
    const done = said(report.done);
    const issues = said(report.issues);
    const remedial = said(report.remedial);
    const evidence = (report.evidence ?? []).filter((one) => isFilled('lines', [one])).length;
    const wasDone = done !== undefined || evidence > 0;
    return {
      id: report.method,
      name: names.get(report.method) ?? report.method,
      planned: names.has(report.method),
      pointer: `/do/${i}`,
      state: remedial ? 'remedial' : issues ? 'issue-open' : wasDone ? 'done' : 'nothing-said',
      ...(done !== undefined && { done }),
      ...(issues !== undefined && { issues }),
      ...(remedial !== undefined && { remedial }),
      evidence,
    };
  });
}

/** How many methods are in each state. */
export function countMethods(
  methods: readonly Pick<MethodProgress, 'state'>[],
): Readonly<Record<MethodState, number>> {
  const counts = { 'issue-open': 0, remedial: 0, done: 0, 'nothing-said': 0 };
  for (const { state } of methods) counts[state]++;
  return counts;
}

/** Words that say something; blanks and “None” do not. */
const said = (words: string | undefined) =>
  words !== undefined && words.trim() !== '' && !saysNone(words) ? words : undefined;
