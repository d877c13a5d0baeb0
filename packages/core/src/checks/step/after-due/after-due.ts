import type { Step } from '../../../plan/plan.js';
import { formatDay } from '../../../words/day.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

function* stepsIn(
  steps: readonly Step[] = [],
  path: string,
): Generator<{ readonly step: Step; readonly at: string }> {
  for (const [i, step] of steps.entries()) {
    yield { step, at: `${path}/${i}` };
    yield* stepsIn(step.steps, `${path}/${i}/steps`);
  }
}

export const stepAfterDue = defineCheck({
  code: 'step/after-due',
  documents: ['plan'],
  severity: 'warning',
  summary: 'A step is taken before its row is due.',

  *find(_plan, { openRows }) {
    for (const { deliverable, path, facts } of openRows) {
      const { lastDay } = facts;
      if (lastDay === undefined) continue;
      for (const { step, at } of stepsIn(deliverable.steps, `${path}/steps`)) {
        const first = step.due?.from ?? step.due?.to;
        if (step.doneOn !== undefined || first === undefined || first <= lastDay) continue;
        yield { path: at, step: step.text, row: nameOf(deliverable), first, lastDay };
      }
    }
  },

  say: ({ step, row, first, lastDay }) =>
    `The step ${quoted(step)} begins on ${formatDay(first, 'en')}, after ${quoted(row)} is due (${formatDay(lastDay, 'en')}): correct one of the two dates.`,
});
