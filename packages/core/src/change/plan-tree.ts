import { wordingOf } from '../checks/wording.js';
import { step } from '../document/pointer.js';
import type { Plan } from '../plan/plan.js';
import { Remainder } from './match.js';
import type { Holder } from './tell.js';

/** The three levels of a plan, and the list in which each holds the next. */
export const LEVELS = ['objective', 'action', 'deliverable'] as const;
export type Level = (typeof LEVELS)[number];
export const LIST_OF: Readonly<Record<Level, string>> = {
  objective: 'objectives',
  action: 'actions',
  deliverable: 'deliverables',
};
/** The list of its own a thing of this level holds; rows hold none. */
export const OWN_LIST: Readonly<Record<Level, string | undefined>> = {
  objective: 'actions',
  action: 'deliverables',
  deliverable: undefined,
};

/** An objective, action or row, where it stands, and which one of the other plan it is. */
export interface Branch {
  readonly level: Level;
  readonly value: Holder;
  /** Nothing above an objective. */
  readonly above: Branch | undefined;
  readonly index: number;
  readonly own: readonly Branch[];
  partner: Branch | undefined;
}

/** Every objective, action and row of a plan, in order and by level. */
export interface PlanTree {
  readonly objective: Branch[];
  readonly action: Branch[];
  readonly deliverable: Branch[];
}

export function treeOf(plan: Plan): PlanTree {
  const tree: PlanTree = { objective: [], action: [], deliverable: [] };
  plan.objectives.forEach((objective, index) => grow(tree, 0, objective, undefined, index));
  return tree;
}

function grow(
  tree: PlanTree,
  depth: number,
  value: Holder,
  above: Branch | undefined,
  index: number,
): Branch {
  const level = LEVELS[depth] ?? 'deliverable';
  const own: Branch[] = [];
  const branch: Branch = { level, value, above, index, own, partner: undefined };
  tree[level].push(branch);
  const list = OWN_LIST[level];
  const entries = list === undefined ? [] : (value[list] as readonly Holder[]);
  for (let i = 0; i < entries.length; i++) own.push(grow(tree, depth + 1, entries[i] ?? {}, branch, i));
  return branch;
}

/** A JSON pointer to it. */
export function pathOf({ level, above, index }: Branch): string {
  return `${above ? pathOf(above) : ''}/${LIST_OF[level]}${step(index)}`;
}

/**
 * Finds which is which, wherever in the plan it stands now: by id; then the same words under the same ref,
 * the same words, and nearly the same words.
 */
export function pairTrees(before: PlanTree, after: PlanTree, likeness: number): void {
  for (const level of LEVELS) pairLevel(before[level], after[level], likeness);
}

function pairLevel(before: readonly Branch[], after: readonly Branch[], likeness: number): void {
  // Most plans of one council keep their order: only where they do not is anything looked for.
  const aligned =
    before.length === after.length && before.every(({ value }, i) => value['id'] === after[i]?.value['id']);
  if (aligned) before.forEach((branch, i) => pair(branch, after[i]));
  else {
    const left = new Remainder(before, after);
    left.pairBy((branch) => String((branch as Branch).value['id']));
    left.pairBy((branch) => `${String((branch as Branch).value['ref'])} ${titleOf(branch)}`);
    left.pairBy((branch) => titleOf(branch) || undefined);
    left.pairByLikeness((branch) => String((branch as Branch).value['title']), likeness);
    for (const [old, now] of left.pairs) pair(before[old], after[now]);
  }
}

function pair(old: Branch | undefined, now: Branch | undefined): void {
  if (!old || !now) return;
  old.partner = now;
  now.partner = old;
}

const titleOf = (branch: unknown) => wordingOf(String((branch as Branch).value['title']));
