import type { Deliverable, Step } from '../../../plan/plan.js';
import { hasLastDay } from '../../../target-date/ongoing.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

const hasDatedStep = (steps: readonly Step[] = []): boolean =>
  steps.some((step) => hasLastDay(step.due) || hasDatedStep(step.steps));

/** Anything that brings the row back before somebody's eyes: how often, a dated point ahead, a measure. */
function comesBack({ due, milestones = [], steps, measures = [] }: Deliverable): boolean {
  if (due?.every !== undefined || due?.parts?.some(({ every }) => every !== undefined)) return true;
  if (milestones.some((milestone) => milestone.state !== 'done' && hasLastDay(milestone.due))) return true;
  return hasDatedStep(steps) || measures.length > 0;
}

export const ongoingNoReview = defineCheck({
  code: 'ongoing/no-review',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'Work that goes on says when it will be looked at again.',

  *find({ cadence = [] }, { openRows }) {
    if (cadence.some(({ months }) => months > 0)) return;
    for (const { deliverable, path, facts } of openRows) {
      if (facts.window !== 'ongoing' || comesBack(deliverable)) continue;
      yield {
        path: deliverable.due ? `${path}/due` : path,
        row: nameOf(deliverable),
        words: deliverable.due?.words ?? '',
      };
    }
  },

  say({ row, words }) {
    const given = words.trim() === '' ? '' : ` (${quoted(words)})`;
    return `${quoted(row)} goes on without an end${given}, and nothing says when it will be looked at again: add how often, a dated milestone or a measure, or give the plan a reporting interval.`;
  },
});
