import { findClashes } from '../../../register/findings.js';
import { sayAudience } from '../../../register/match-audiences.js';
import { formatDay } from '../../../words/day.js';
import { listed, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const registerAudienceClash = defineCheck({
  code: 'register/audience-clash',
  documents: ['register'],
  severity: 'warning',
  summary: 'Nobody is asked twice at once.',

  *find(register, { asOf }) {
    for (const { at, ...facts } of findClashes(register, { asOf }))
      yield { path: `/engagements/${at}`, ...facts };
  },

  say: ({ engagement, other, audiences, from, to, areaUnknown }) =>
    `${quoted(engagement)} and ${quoted(other)} both ask ${listed(audiences.map((audience) => sayAudience(audience, 'en')))}, ${from === to ? `on ${formatDay(from, 'en')}` : `from ${formatDay(from, 'en')} to ${formatDay(to, 'en')}`}${areaUnknown ? ' (one of them names no area, so it could be anywhere)' : ''}: ask once for both, or move one.`,
});
