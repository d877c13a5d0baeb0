import type { Deliverable, ProgressUpdate, RouteToGreen } from '../plan/plan.js';
import type { Day } from '../target-date/target-date.js';

/** A part of a route to green, in the order people ask for them. */
export type RoutePart = 'cause' | 'action' | 'owner' | 'due';

/** The parts of a route that are not given; empty when it is complete. Words that name no day are no date. */
export function routeGaps({ cause, action, owner, due }: RouteToGreen): RoutePart[] {
  const gaps: RoutePart[] = [];
  if (!cause?.trim()) gaps.push('cause');
  if (!action?.trim()) gaps.push('action');
  if (!owner?.trim()) gaps.push('owner');
  if (due?.to === undefined && due?.from === undefined) gaps.push('due');
  return gaps;
}

/** Whether it says anything of the way back: a cause or an action. An owner and a date alone lead nowhere. */
export function leadsToGreen({ routeToGreen }: ProgressUpdate): boolean {
  return Boolean(routeToGreen?.action?.trim() || routeToGreen?.cause?.trim());
}

/** The newest route to green a row had been given by a day, and which of its updates gave it. */
export function routeOf(
  { updates = [] }: Deliverable,
  asOf: Day,
): { readonly route: RouteToGreen; readonly update: number; readonly on: Day | undefined } | undefined {
  let newest: { route: RouteToGreen; update: number; on: Day | undefined } | undefined;
  for (const [i, update] of updates.entries()) {
    const { on = '', routeToGreen } = update;
    if (on > asOf || routeToGreen === undefined || !leadsToGreen(update)) continue;
    if (newest === undefined || on >= (newest.on ?? '')) {
      newest = { route: routeToGreen, update: i, on: update.on };
    }
  }
  return newest;
}
