import type { TargetDate } from '../../../target-date/target-date.js';
import { formatDay } from '../../../words/day.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

const isVague = ({ kind, parts }: TargetDate) =>
  kind === 'year' || parts?.some((part) => part.kind === 'year') === true;

export const deliverableVagueDue = defineCheck({
  code: 'deliverable/vague-due',
  documents: ['plan'],
  partByPart: true,
  severity: 'advice',
  summary: 'A row is due in a month or a quarter, not somewhere in a year.',

  *find(_plan, { openRows }) {
    for (const { deliverable, path } of openRows) {
      const { due, outputs } = deliverable;
      const own = due !== undefined && isVague(due);
      const output = own ? -1 : outputs.findIndex((one) => one.due !== undefined && isVague(one.due));
      const vague = own ? due : outputs[output]?.due;
      if (vague?.to === undefined) continue;
      yield {
        path: own ? `${path}/due` : `${path}/outputs/${output}/due`,
        row: nameOf(deliverable),
        words: vague.words,
        lastDay: vague.to,
      };
    }
  },

  say: ({ row, words, lastDay }) =>
    `${quoted(row)} is due ${quoted(words)}, so it cannot be late before ${formatDay(lastDay, 'en')} is over: name the month or the quarter.`,
});
