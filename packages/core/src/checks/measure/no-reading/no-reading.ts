import { measureStanding } from '../../../plan/measure-standing.js';
import { formatReading } from '../../../plan/say-measure.js';
import { isClosed } from '../../../status/facts.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

export const measureNoReading = defineCheck({
  code: 'measure/no-reading',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'A measure with a target has been read by the time it matters.',

  *find(_plan, { rows, asOf }) {
    for (const { deliverable, path, facts } of rows) {
      if (deliverable.measures === undefined || isClosed(facts.lifecycle)) continue;
      const because =
        facts.lifecycle === 'complete'
          ? 'complete'
          : facts.daysLate > 0
            ? 'late'
            : facts.window === 'ongoing' && facts.lastUpdate !== undefined
              ? 'ongoing'
              : undefined;
      if (because === undefined) continue;
      for (const [i, measure] of deliverable.measures.entries()) {
        if (measureStanding(measure, { asOf }).state !== 'no-reading') continue;
        const target = formatReading(measure.target ?? 0, measure.unit);
        yield {
          path: `${path}/measures/${i}`,
          row: nameOf(deliverable),
          measure: measure.text ?? measure.wanted ?? target,
          target,
          because,
        };
      }
    }
  },

  say: ({ row, measure, target, because }) =>
    `${quoted(row)} ${{ complete: 'is complete', late: 'is past its date', ongoing: 'goes on' }[because]}, and ${quoted(measure)} (target ${target}) has never been read: read it, or replace it with something that can be read.`,
});
