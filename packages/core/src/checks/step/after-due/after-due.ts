import type { Step } from '../../../plan/plan.js';
import type { Day } from '../../../target-date/target-date.js';
import { formatDay } from '../../../words/day.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

interface LateStep {
  readonly step: Step;
  readonly first: Day;
  readonly at: string;
}

/** Every step that begins after the day, steps within steps among them, with its pointer. */
function lateSteps(steps: readonly Step[], lastDay: Day, path: string, found: LateStep[] = []): LateStep[] {
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i];
    if (!step) continue;
    const first = step.due?.from ?? step.due?.to;
    if (step.doneOn === undefined && first !== undefined && first > lastDay)
      found.push({ step, first, at: `${path}/${i}` });
    if (step.steps) lateSteps(step.steps, lastDay, `${path}/${i}/steps`, found);
  }
  return found;
}

export const stepAfterDue = defineCheck({
  code: 'step/after-due',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'A step is taken before its row is due.',

  *find(_plan, { openRows }) {
    for (const { deliverable, path, facts } of openRows) {
      const { lastDay } = facts;
      if (lastDay === undefined) continue;
      if (!deliverable.steps) continue;
      for (const { step, first, at } of lateSteps(deliverable.steps, lastDay, `${path}/steps`)) {
        yield { path: at, step: step.text, row: nameOf(deliverable), first, lastDay };
      }
    }
  },

  say: ({ step, row, first, lastDay }) =>
    `The step ${quoted(step)} begins on ${formatDay(first, 'en')}, after ${quoted(row)} is due (${formatDay(lastDay, 'en')}): correct one of the two dates.`,
});
