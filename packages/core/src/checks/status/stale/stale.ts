import { formatDay } from '../../../words/day.js';
import { counted, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

export const statusStale = defineCheck({
  code: 'status/stale',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'The newest update of a row is no older than its reporting interval.',

  *find(_plan, { openRows, setting, policy, asOf }) {
    const { months, inCadenceFrom } = setting;
    for (const { deliverable, path, facts } of openRows) {
      const { lastUpdate, start } = facts;
      if (lastUpdate === undefined || lastUpdate >= inCadenceFrom || (start ?? '') > asOf) continue;
      yield { path, row: nameOf(deliverable), on: lastUpdate, months, days: policy.graceDays };
    }
  },

  say: ({ row, on, months, days }) =>
    `${quoted(row)} was last reported on ${formatDay(on, 'en')}; an update is owed every ${counted(months, 'month')}, with ${counted(days, 'day')} of grace: ask its lead how it stands now.`,
});
