import { formatDay } from '../../../words/day.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { slipsLacking } from '../../slips-lacking.js';

export const deliverableSlippedWithoutReason = defineCheck({
  code: 'deliverable/slipped-without-reason',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'A date that is put back says why.',

  find: (_plan, { rows, asOf }) => slipsLacking('reason', rows, asOf),

  say: ({ row, from, to, on, days }) =>
    `${quoted(row)} was put back${on === '' ? '' : ` on ${formatDay(on, 'en')}`} from ${quoted(from)} to ${quoted(to)} (${days} days), and nothing says why: give the reason, so that people need not guess it.`,
});
