import type { Plan } from '@engagement-plan/core';
import { Trouble } from '../base/trouble.js';
import { misshapenIn } from './plan-shape.js';

/** The plan that was given; throws a {@link Trouble} that names the first place where it is something else. */
export function readGivenPlan(given: unknown): Plan {
  const where = misshapenIn(given);
  if (where !== undefined) throw new Trouble('wrong-shape', `not a plan at ${where || 'its root'}`);
  const plan = given as Plan;
  if ((plan.kind as string) !== 'plan') throw new Trouble('wrong-shape', `a ${plan.kind}, not a plan`);
  return plan;
}
