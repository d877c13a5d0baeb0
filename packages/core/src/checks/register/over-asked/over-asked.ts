import { findOverAsked } from '../../../register/findings.js';
import { sayAudience } from '../../../register/match-audiences.js';
import { REGISTER_POLICY } from '../../../register/policy.js';
import { counted, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const registerOverAsked = defineCheck({
  code: 'register/over-asked',
  documents: ['register'],
  severity: 'advice',
  summary: 'Nobody is asked more often than they can bear.',
  thresholds: { times: REGISTER_POLICY.askedTimes, months: REGISTER_POLICY.askedMonths },

  *find(register, { asOf }, { times, months }) {
    const policy = { ...REGISTER_POLICY, askedTimes: times, askedMonths: months };
    for (const { at, ...facts } of findOverAsked(register, { asOf, policy }))
      yield { path: `/engagements/${at}`, ...facts };
  },

  say: ({ engagement, audience, times, most, months, areaUnknown }) =>
    `With ${quoted(engagement)}, ${sayAudience(audience, 'en')} are asked ${counted(times, 'time')} within ${counted(months, 'month')}, more than ${most}${areaUnknown > 0 ? ` (${areaUnknown} of them could be elsewhere: no area is named)` : ''}: use what they have said already, or ask together with somebody else.`,
});
