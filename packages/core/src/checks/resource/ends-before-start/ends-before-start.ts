import { formatDay } from '../../../words/day.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';
import { NONE } from '../../none.js';

export const resourceEndsBeforeStart = defineCheck({
  code: 'resource/ends-before-start',
  documents: ['plan'],
  partByPart: true,
  severity: 'error',
  summary: 'Money does not run out before it begins.',

  *find(_plan, { rows }) {
    for (const { deliverable, path } of rows) {
      const { resources = NONE } = deliverable;
      for (let i = 0; i < resources.length; i++) {
        const { words = '', amount, audience } = resources[i] ?? {};
        const { from, to } = amount ?? {};
        if (from === undefined || to === undefined || from <= to) continue;
        const money = audience === 'internal' ? '' : words;
        yield { path: `${path}/resources/${i}/amount`, row: nameOf(deliverable), money, from, to };
      }
    }
  },

  say: ({ row, money, from, to }) =>
    `${money.trim() === '' ? 'Money' : quoted(money)} of ${quoted(row)} is said to run from ${formatDay(from, 'en')} to ${formatDay(to, 'en')}, which is before that, so no year can be charged with it: correct the day that is wrong.`,
});
