import { addWorkingDays } from '../../../calendar/working-days.js';
import { formatDay } from '../../../words/day.js';
import { counted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const challengeUnanswered = defineCheck({
  code: 'challenge/unanswered',
  documents: ['challenge'],
  severity: 'warning',
  summary: 'Whoever comments or challenges has an answer in time.',
  thresholds: { workingDays: 10 },

  *find({ received, owedBy, answer, outcome }, { asOf }, { workingDays }) {
    if (answer !== undefined || outcome === 'withdrawn') return;
    const last = owedBy ?? addWorkingDays(received, workingDays);
    if (last < asOf) yield { path: '', received, last, workingDays };
  },

  say: ({ received, last, workingDays }) =>
    `A challenge received on ${formatDay(received, 'en')} was to be answered by ${formatDay(last, 'en')} and has no answer (${counted(workingDays, 'working day')}, unless the challenge names a day): answer it, or say when you will.`,
});
