import { formatReading } from '../../../plan/say-measure.js';
import type { Measure } from '../../../plan/plan.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

export const measureNoBaseline = defineCheck({
  code: 'measure/no-baseline',
  documents: ['plan'],
  partByPart: true,
  severity: 'advice',
  summary: 'A measure that is to rise or fall says where it started.',

  *find(_plan, { openRows }) {
    for (const { deliverable, path } of openRows) {
      if (deliverable.measures === undefined) continue;
      for (const [i, measure] of deliverable.measures.entries()) {
        if (measure.target === undefined || measure.baseline !== undefined || !isToMove(measure)) continue;
        const target = formatReading(measure.target, measure.unit);
        yield {
          path: `${path}/measures/${i}`,
          row: nameOf(deliverable),
          measure: measure.text ?? measure.wanted ?? target,
          target,
        };
      }
    }
  },

  say: ({ row, measure, target }) =>
    `${quoted(row)} is to bring ${quoted(measure)} to ${target}, and does not say where that started: add the value before the work began.`,
});

/** A plain count starts from zero without anybody saying so; a share hardly ever does. */
function isToMove({ direction, unit }: Measure): boolean {
  return direction === undefined ? unit === '%' : direction !== 'maintain';
}
