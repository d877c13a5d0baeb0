import type { EngagementDocument } from '../document/document.js';
import type { Plan } from '../plan/plan.js';
import { numberIn } from './locate.js';

const OBJECTIVES = '/objectives/';
const ACTIONS = '/actions/';
const DELIVERABLES = '/deliverables/';

/**
 * The rows of a plan by number, first to last, for anybody who holds a JSON pointer: which row it leads into,
 * and how many rows a reader has passed before. Other documents have no rows.
 */
export class RowNumbers {
  readonly #plan: Plan | undefined;
  /** By objective: rows before each of its actions, and before the end. */
  readonly #before: (readonly number[])[] = [];
  readonly total: number;

  constructor(document: EngagementDocument) {
    this.#plan = document.kind === 'plan' ? document : undefined;
    let rows = 0;
    for (const { actions } of this.#plan?.objectives ?? []) {
      const before = [rows];
      for (const { deliverables } of actions) before.push((rows += deliverables.length));
      this.#before.push(before);
    }
    this.total = rows;
  }

  /** Number of the row a pointer leads to, or into; −1 for any other place. Run for every finding, so it cuts nothing up. */
  of(pointer: string): number {
    if (!pointer.startsWith(OBJECTIVES)) return -1;
    const objectiveEnd = endOfPart(pointer, OBJECTIVES.length);
    const actionAt = objectiveEnd + ACTIONS.length;
    if (!pointer.startsWith(ACTIONS, objectiveEnd)) return -1;
    const actionEnd = endOfPart(pointer, actionAt);
    const rowAt = actionEnd + DELIVERABLES.length;
    if (!pointer.startsWith(DELIVERABLES, actionEnd)) return -1;
    const before = this.#before[numberIn(pointer, OBJECTIVES.length, objectiveEnd)];
    const action = numberIn(pointer, actionAt, actionEnd);
    const row = numberIn(pointer, rowAt, endOfPart(pointer, rowAt));
    const [first, next] = [before?.[action], before?.[action + 1]];
    return row >= 0 && first !== undefined && next !== undefined && first + row < next ? first + row : -1;
  }

  /** Rows that stand before a place outside of them, as the document is read. */
  before(pointer: string): number {
    const [, key = '', o, inObjective, a, inAction] = pointer.split('/');
    if (!this.#plan || this.total === 0 || pointer === '') return 0;
    if (key !== 'objectives') return isAfter(this.#plan, key, 'objectives') ? this.total : 0;
    const objective = this.#plan.objectives[Number(o)];
    const before = this.#before[Number(o)];
    if (o === undefined || !objective || !before) return 0;
    const [first = 0] = before;
    if (inObjective === undefined) return first;
    if (inObjective !== 'actions')
      return isAfter(objective, inObjective, 'actions') ? (before[before.length - 1] ?? first) : first;
    const action = objective.actions[Number(a)];
    if (a === undefined || !action) return first;
    const at = Number(a) + (inAction !== undefined && isAfter(action, inAction, 'deliverables') ? 1 : 0);
    return before[at] ?? first;
  }
}

/** Whether one key of an object stands after another. */
function isAfter(holder: object, key: string, other: string): boolean {
  const keys = Object.keys(holder);
  return keys.indexOf(key) > keys.indexOf(other);
}

/** Where the part of a pointer ends that begins here. */
function endOfPart(pointer: string, from: number): number {
  const slash = pointer.indexOf('/', from);
  return slash < 0 ? pointer.length : slash;
}
