import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';
import { NONE } from '../../none.js';

export const indicatorUnknown = defineCheck({
  code: 'indicator/unknown',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'Every indicator a row is tagged with is one readers can look up.',

  *find(_plan, { openRows, indicatorKnown }) {
    for (const { deliverable, path } of openRows) {
      const { indicators = NONE } = deliverable;
      for (let i = 0; i < indicators.length; i++) {
        const link = indicators[i];
        if (link && indicatorKnown(link).is === 'unknown')
          yield { path: `${path}/indicators/${i}`, row: nameOf(deliverable), indicator: link.code };
      }
    }
  },

  say: ({ row, indicator }) =>
    `${quoted(row)} is tagged with the indicator ${quoted(indicator)}, which neither the plan nor a known set defines: correct the code, or add its title to the plan.`,
});
