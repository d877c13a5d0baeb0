import type { TargetDate } from '../../../target-date/target-date.js';
import { formatDay } from '../../../words/day.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

const isVague = ({ kind, parts }: TargetDate) =>
  kind === 'year' || (parts ?? []).some((part) => part.kind === 'year');

export const deliverableVagueDue = defineCheck({
  code: 'deliverable/vague-due',
  documents: ['plan'],
  severity: 'advice',
  summary: 'A row is due in a month or a quarter, not somewhere in a year.',

  *find(_plan, { openRows }) {
    for (const { deliverable, path } of openRows) {
      const { due, outputs } = deliverable;
      const dates = [
        { due, at: `${path}/due` },
        ...outputs.map((output, i) => ({ due: output.due, at: `${path}/outputs/${i}/due` })),
      ];
      const vague = dates.find((date) => date.due !== undefined && isVague(date.due));
      if (vague?.due?.to === undefined) continue;
      yield { path: vague.at, row: nameOf(deliverable), words: vague.due.words, lastDay: vague.due.to };
    }
  },

  say: ({ row, words, lastDay }) =>
    `${quoted(row)} is due ${quoted(words)}, so it cannot be late before ${formatDay(lastDay, 'en')} is over: name the month or the quarter.`,
});
