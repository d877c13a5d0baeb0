import type { RowRecord } from './records.js';
import type { Role } from './roles.js';

/** Which column says what at each height of the plan. */
export interface Levels {
  /** The column whose text groups the rows, where the table has one and no heading or ref does it. */
  readonly objective?: Role;
  readonly action: Role;
  /** The column that says what the row itself delivers; undefined where the action's text is all there is. */
  readonly deliverable?: Role;
}

/**
 * A table says at most three things in words: what it is for, what will be done, what comes of it. Which
 * of them is the objective depends on what else groups the rows: under theme headings, or refs like 4.10,
 * each row's "our objective is to" is the action.
 */
export function levelsOf(records: readonly RowRecord[], grouped: boolean): Levels {
  const has = (role: Role) => records.some((record) => record.cells.has(role));
  const [objective, action, output] = [has('objective'), has('action'), has('output')];
  if (objective && action && output)
    return { action: 'action', deliverable: 'output', ...(grouped ? {} : { objective: 'objective' }) };
  if (objective && (action || output)) {
    const below: Role = action ? 'action' : 'output';
    if (!grouped && repeats(records, 'objective') && !isNumbered(records, 'objective'))
      return { objective: 'objective', action: below };
    return { action: 'objective', deliverable: below };
  }
  if (action && !output && isNumbered(records, 'action') && saysTheRows(records, 'steps'))
    return { action: 'action', deliverable: 'steps' };
  if (action) return output ? { action: 'action', deliverable: 'output' } : { action: 'action' };
  if (output) return { action: 'output' };
  if (objective) return { action: 'objective' };
  return { action: has('steps') ? 'steps' : 'outcome' };
}

/** Whether a column's text stands for several rows: said again, or left blank under itself. */
function repeats(records: readonly RowRecord[], role: Role): boolean {
  const texts = records.flatMap((record) => record.cells.get(role)?.text ?? []);
  return new Set(texts).size < records.length * 0.9;
}

/** Whether a column says something in every row, also where the action above it goes on. */
function saysTheRows(records: readonly RowRecord[], role: Role): boolean {
  return records.filter((record) => record.cells.has(role)).length >= records.length * 0.9;
}

/** Whether the refs number this column's texts: where one is blank, so is the other. */
function isNumbered(records: readonly RowRecord[], role: Role): boolean {
  const unnumbered = records.filter((record) => record.ref === undefined || record.continued);
  if (unnumbered.length === 0 || unnumbered.length === records.length) return false;
  const agreeing = records.filter(
    (record) => (record.ref === undefined || record.continued) === !record.cells.has(role),
  );
  return agreeing.length >= records.length * 0.8;
}
