import { isClosed, isOpen, isOutcomeShown, type Facts } from './facts.js';
import type { CeilingCause } from './reasons.js';
import type { StatusLevel, Tone } from './status.js';

/** The best a declaration can be published as; `none` when no declaration may stand at all. */
export type Ceiling =
  | { readonly best: 'warning'; readonly because: CeilingCause }
  | { readonly best: 'none'; readonly because: 'closed' };

const LATE: Ceiling = { best: 'warning', because: 'late' };
const UNPROVEN: Ceiling = { best: 'warning', because: 'outcome-not-shown' };
const CLOSED: Ceiling = { best: 'none', because: 'closed' };

/** How far the facts let a declaration stand. Undefined when they do not limit it. */
export function ceilingOf(facts: Facts): Ceiling | undefined {
  if (isClosed(facts.lifecycle)) return CLOSED;
  if (facts.daysLate > 0 && isOpen(facts.lifecycle)) return LATE;
  return facts.lifecycle === 'complete' && !isOutcomeShown(facts) ? UNPROVEN : undefined;
}

/** Why this level is better than the facts allow; undefined when it is not. */
export function aboveCeiling(
  { tone }: Pick<StatusLevel, 'tone'>,
  ceiling: Ceiling | undefined,
): CeilingCause | undefined {
  return ceiling?.best === 'warning' && isBetter(tone, ceiling.best) ? ceiling.because : undefined;
}

const RANK: Readonly<Record<Tone, number>> = { bad: 0, warning: 1, good: 2 };

/** Whether one tone is better than the other: green before amber before red. */
export function isBetter(a: Tone, b: Tone): boolean {
  return RANK[a] > RANK[b];
}
