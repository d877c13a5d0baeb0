import { findTooShort } from '../../../register/findings.js';
import { REGISTER_POLICY } from '../../../register/policy.js';
import { registerSetting } from '../../../register/setting.js';
import { counted, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const registerTooShort = defineCheck({
  code: 'register/too-short',
  documents: ['register'],
  severity: 'warning',
  summary: 'People have time to respond.',
  thresholds: { days: REGISTER_POLICY.leastDays },

  *find(register, { asOf }, { days }) {
    const setting = registerSetting(register, { asOf, policy: { leastDays: days } });
    for (const { at, ...facts } of findTooShort(register, setting))
      yield { path: `/engagements/${at}`, ...facts };
  },

  say: ({ engagement, days, open, least, over }) =>
    `${quoted(engagement)} ${over ? 'was' : 'is'} open for ${counted(days, 'day')}${open === days ? '' : ` (${open}, ${open - days} of them in holidays)`}, fewer than ${least}: ${over ? 'say why that was enough' : 'open it sooner or close it later, or say why this is enough'}.`,
});
