import { formatDay } from '../../../words/day.js';
import { counted, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

export const statusNeverReported = defineCheck({
  code: 'status/never-reported',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'Every row has been reported on once its first update was owed.',

  *find(_plan, { openRows, setting, policy, asOf }) {
    const { months, inCadenceFrom } = setting;
    for (const row of openRows) {
      if (row.isReported) continue;
      const { deliverable, path, facts } = row;
      const { start, lastDay } = facts;
      // A row already late owed a word before, whenever it began.
      const since = lastDay !== undefined && lastDay < asOf ? 'due' : 'start';
      const day = since === 'due' ? lastDay : start;
      if (day === undefined || (since === 'start' && day >= inCadenceFrom)) continue;
      yield { path, row: nameOf(deliverable), months, days: policy.graceDays, since, day };
    }
  },

  say({ row, since, day, months, days }) {
    const when = since === 'due' ? `was due by ${formatDay(day, 'en')}` : `began on ${formatDay(day, 'en')}`;
    return `${quoted(row)} ${when} and has never been reported on (an update is owed every ${counted(months, 'month')}, with ${counted(days, 'day')} of grace): ask its lead for a first update.`;
  },
});
