import type { Plan } from '@engagement-plan/core';
import { ROWS_PER_CHUNK } from './lines.js';

/** A turn's worth of looking through a plan: a frame has time for it. */
const TURN_MS = 12;

const turn = () => new Promise((resolve) => setTimeout(resolve));

/** The next turn after what is in the page by now has been painted. */
export async function painted(): Promise<void> {
  if (!document.hidden) await new Promise(requestAnimationFrame);
  await turn();
}

/** The plan with its first objectives only. */
export const beginningOf = (plan: Plan, objectives: number): Plan => ({
  ...plan,
  objectives: plan.objectives.slice(0, objectives),
});

const LONG_ACTIONS = 200;

/** What is known of a long plan when its first rows are shown. */
export interface Opening {
  readonly of: Plan;
  /** How many objectives are known. */
  readonly known: number;
  /** All rows, known or not. */
  readonly total: number;
}

/** With what a plan is opened when it is a long one, which is more than one turn can look through. */
export function openingOf(plan: Plan): Opening | undefined {
  let actions = 0;
  let total = 0;
  let known = 0;
  for (const [at, objective] of plan.objectives.entries()) {
    if (total < ROWS_PER_CHUNK) known = at + 1;
    actions += objective.actions.length;
    for (const { deliverables } of objective.actions) total += deliverables.length;
  }
  return actions > LONG_ACTIONS ? { of: plan, known, total } : undefined;
}

/**
 * Goes through the objectives of a plan in turns, none of them long: each time as many more as there is time for.
 *
 * @param known how many of them are known
 * @param look looks at one more lot, from one number up to another; false stops
 */
export async function lookThrough(
  { objectives: { length } }: Plan,
  known: number,
  look: (from: number, to: number) => boolean,
): Promise<void> {
  for (let from = known, stride = known; from < length;) {
    const to = Math.min(from + stride, length);
    const start = performance.now();
    if (!look(from, to)) return;
    const took = performance.now() - start;
    stride = took < TURN_MS / 2 ? stride * 2 : took > TURN_MS ? Math.ceil(stride / 2) : stride;
    from = to;
    await turn();
  }
}
