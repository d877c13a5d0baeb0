import type { Plan } from '@engagement-plan/core';
import { Trouble } from '../base/trouble.js';
import { misshapenIn } from './plan-shape.js';

/** The plan that was given; throws a {@link Trouble} that names the first place where it is something else. */
export function readGivenPlan(given: unknown): Plan {
  const { kind } = (given ?? {}) as { kind?: unknown };
  // Said before what is amiss with its shape: another kind of file is the commoner slip.
  if (typeof kind === 'string' && kind !== 'plan') throw new Trouble('wrong-shape', `a ${kind}, not a plan`);
  const where = misshapenIn(given);
  if (where !== undefined) throw new Trouble('wrong-shape', `not a plan at ${where || 'its root'}`);
  return given as Plan;
}
