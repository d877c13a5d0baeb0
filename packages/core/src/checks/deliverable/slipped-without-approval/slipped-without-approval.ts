import { formatDay } from '../../../words/day.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { slipsLacking } from '../../slips-lacking.js';

export const deliverableSlippedWithoutApproval = defineCheck({
  code: 'deliverable/slipped-without-approval',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'A date that is put back says who approved it.',

  find: (_plan, { rows, asOf }) => slipsLacking('approval', rows, asOf),

  say: ({ row, from, to, on, days }) =>
    `${quoted(row)} was put back${on === '' ? '' : ` on ${formatDay(on, 'en')}`} from ${quoted(from)} to ${quoted(to)} (${days} days), and nothing says who approved that: name the body or post, or bring it to them.`,
});
