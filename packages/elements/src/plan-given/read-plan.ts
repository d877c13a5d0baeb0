import type { Plan } from '@engagement-plan/core';
import { readAs } from '../base/read-as.js';
import { misshapenIn } from './plan-shape.js';

/** The plan that was given; throws a `Trouble` that says what it is instead. */
export function readGivenPlan(given: unknown): Plan {
  return readAs<Plan>('plan', given, misshapenIn);
}
