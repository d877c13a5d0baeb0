import { formatDay } from '../../../words/day.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';
import { NONE } from '../../none.js';

export const indicatorExpired = defineCheck({
  code: 'indicator/expired',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'An indicator is still in force when its row is due.',

  *find(_plan, { openRows, indicatorKnown }) {
    for (const { deliverable, path, facts } of openRows) {
      const { lastDay } = facts;
      if (lastDay === undefined) continue;
      const { indicators = NONE } = deliverable;
      for (let i = 0; i < indicators.length; i++) {
        const link = indicators[i];
        if (!link) continue;
        const found = indicatorKnown(link);
        const { validTo, successor = '' } = found.is === 'known' ? found.indicator : {};
        if (validTo === undefined || lastDay <= validTo) continue;
        yield {
          path: `${path}/indicators/${i}`,
          row: nameOf(deliverable),
          indicator: link.code,
          lastDay,
          validTo,
          successor,
        };
      }
    }
  },

  say({ row, indicator, lastDay, validTo, successor }) {
    const instead =
      successor === ''
        ? 'say what will be measured instead'
        : `use ${quoted(successor)} instead, or say what else will be measured`;
    return `${quoted(row)} is due by ${formatDay(lastDay, 'en')}, and its indicator ${quoted(indicator)} ended on ${formatDay(validTo, 'en')}: ${instead}.`;
  },
});
