import { sayBankHoliday } from '../../../calendar/say-bank-holiday.js';
import { findHolidaySeason } from '../../../register/findings.js';
import { saySeason } from '../../../register/say-register.js';
import { REGISTER_POLICY } from '../../../register/policy.js';
import { registerSetting } from '../../../register/setting.js';
import { listed, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const registerHolidaySeason = defineCheck({
  code: 'register/holiday-season',
  documents: ['register'],
  severity: 'advice',
  summary: 'People are not asked while many of them are away.',
  thresholds: { percent: REGISTER_POLICY.holidayPercent },

  *find(register, { asOf }, { percent }) {
    const setting = registerSetting(register, { asOf, policy: { holidayPercent: percent } });
    for (const { at, ...facts } of findHolidaySeason(register, setting))
      yield { path: `/engagements/${at}`, ...facts };
  },

  say: ({ engagement, days, off, seasons, bankHolidays, assumed, percent }) =>
    `${quoted(engagement)} falls in ${listed([...seasons.map((season) => saySeason(season, 'en')), ...bankHolidays.map((holiday) => sayBankHoliday(holiday, 'en'))])} on ${off} of its ${days} ${days === 1 ? 'day' : 'days'} (${percent}% is worth a second thought${assumed ? '; the bank holidays of that year are assumed, not published' : ''}): move it, leave it open longer, or say how people who are away can still be heard.`,
});
