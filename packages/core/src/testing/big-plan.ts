import type { Action, Deliverable, Objective, Plan, ProgressUpdate, Step } from '../plan/plan.js';
import { addDays, addMonths } from '../target-date/civil-day.js';
import type { TargetDate } from '../target-date/target-date.js';
import { aLead, aPlan, aResource, aTargetDate, anAction, anObjective } from './builders.js';
import { drawFrom, type Draw } from './draw.js';

/** Actions under one objective of a big plan; a real plan has about a dozen. */
const ACTIONS_PER_OBJECTIVE = 12;
const PARTIES = 24;
const PERIOD_START = '2025-04-01';
const PERIOD_MONTHS = 60;

/**
 * A plan of any size for measuring, the same for the same `actions` and `seed`. Its rows look like those of
 * real plans: two or three to an action; most dated, some ongoing, some with no date; leads, resources,
 * milestones and steps; and updates on about half of them.
 *
 * @param actions how many actions the whole plan has
 */
export function aBigPlan(actions: number, seed = 1): Plan {
  const draw = drawFrom(seed);
  const objectives: Objective[] = [];
  for (let made = 0; made < actions; made += ACTIONS_PER_OBJECTIVE) {
    const number = objectives.length + 1;
    const here = Math.min(ACTIONS_PER_OBJECTIVE, actions - made);
    objectives.push(
      anObjective({
        id: `objective-${number}`,
        ref: String(number),
        title: draw.sentence(5, 9),
        statement: draw.sentence(12, 25),
        actions: Array.from({ length: here }, (_, i) => bigAction(draw, `${number}.${i + 1}`)),
      }),
    );
  }
  return aPlan({
    id: `plan-of-${actions}-seed-${seed}`,
    lang: 'en-GB',
    title: 'A plan for measuring',
    period: aTargetDate({ from: PERIOD_START, to: addDays(addMonths(PERIOD_START, PERIOD_MONTHS), -1) }),
    parties: Array.from({ length: PARTIES }, (_, i) => ({
      id: `party-${i + 1}`,
      name: draw.sentence(2, 4),
      kind: draw.oneOf(['post', 'team', 'organisation', 'group']),
    })),
    cadence: [{ body: 'Engagement group', months: 3, words: 'quarterly' }],
    objectives,
  });
}

function bigAction(draw: Draw, ref: string): Action {
  const rows = draw.between(2, 3);
  return anAction({
    id: `action-${ref}`,
    ref,
    title: draw.sentence(8, 18),
    deliverables: Array.from({ length: rows }, (_, i) => bigRow(draw, `${ref}${'abc'.charAt(i)}`)),
  });
}

function bigRow(draw: Draw, ref: string): Deliverable {
  const starts = addMonths(PERIOD_START, draw.between(0, 30));
  const due = bigDate(draw, starts);
  return {
    id: `row-${ref}`,
    ref,
    title: draw.sentence(6, 14),
    outputs: [{ text: draw.sentence(6, 14), due }],
    due,
    start: aTargetDate(starts),
    outcome: draw.sentence(8, 20),
    leads: [
      aLead({ party: `party-${draw.between(1, PARTIES)}` }),
      ...(draw.chance(0.4) ? [aLead({ party: `party-${draw.between(1, PARTIES)}`, relation: 'with' })] : []),
    ],
    resources: [
      aResource({ words: draw.sentence(2, 6) }),
      ...(draw.chance(0.3)
        ? [
            aResource({
              words: draw.sentence(3, 8),
              kind: 'grant',
              amount: { pence: draw.between(5, 500) * 10_000, per: 'year' },
              state: 'to-be-identified',
            }),
          ]
        : []),
    ],
    milestones: Array.from({ length: draw.between(0, 3) }, (_, i) => ({
      text: draw.sentence(4, 10),
      due: monthOf(addMonths(starts, i * 3 + 1)),
      state: draw.oneOf(['done', 'pending', 'not-stated']),
    })),
    steps: Array.from({ length: draw.between(0, 3) }, (_, i) => bigStep(draw, `${i + 1}`)),
    indicators: draw.chance(0.5) ? [{ code: `NI ${draw.between(1, 9)}` }] : [],
    updates: draw.chance(0.5) ? bigUpdates(draw, starts) : [],
  };
}

function bigDate(draw: Draw, starts: string): TargetDate {
  const kind = draw.between(1, 10);
  if (kind === 1) return aTargetDate({ words: 'Ongoing', kind: 'ongoing' });
  if (kind === 2) return aTargetDate({ words: '', kind: 'none' });
  if (kind < 5) return aTargetDate(addMonths(starts, draw.between(2, 24)));
  return monthOf(addMonths(starts, draw.between(2, 24)));
}

/** The whole month a day stands in. */
function monthOf(day: string): TargetDate {
  const from = `${day.slice(0, 7)}-01`;
  return {
    words: day.slice(0, 7),
    kind: 'month',
    edtf: day.slice(0, 7),
    from,
    to: addDays(addMonths(from, 1), -1),
  };
}

function bigStep(draw: Draw, ref: string): Step {
  return { ref, text: draw.sentence(6, 16), ...(draw.chance(0.3) ? { doneOn: '2025-09-30' } : {}) };
}

function bigUpdates(draw: Draw, starts: string): ProgressUpdate[] {
  return Array.from({ length: draw.between(1, 3) }, (_, i) => ({
    on: addMonths(starts, i * 3),
    by: `party-${draw.between(1, PARTIES)}`,
    declared: draw.oneOf(['red', 'amber', 'green']),
    progress: draw.oneOf(['little', 'some', 'significant', 'on-target']),
    percent: draw.between(0, 100),
    note: draw.sentence(8, 24),
  }));
}
