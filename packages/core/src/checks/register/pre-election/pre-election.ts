import { findPreElection } from '../../../register/findings.js';
import { REGISTER_POLICY } from '../../../register/policy.js';
import { registerSetting } from '../../../register/setting.js';
import { formatDay } from '../../../words/day.js';
import { counted, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const registerPreElection = defineCheck({
  code: 'register/pre-election',
  documents: ['register'],
  severity: 'warning',
  summary: 'Engagements keep clear of the time before a poll.',
  thresholds: { workingDays: REGISTER_POLICY.preElectionWorkingDays },

  *find(register, { asOf }, { workingDays }) {
    const setting = registerSetting(register, { asOf, policy: { preElectionWorkingDays: workingDays } });
    for (const { at, ...facts } of findPreElection(register, setting))
      yield { path: `/engagements/${at}`, ...facts };
  },

  say: ({ engagement, from, poll, title, assumed, areaUnknown, workingDays, over }) =>
    `${quoted(engagement)} ${over ? 'was' : 'is'} open in the pre-election period of ${title === '' ? 'the poll' : quoted(title)} on ${formatDay(poll, 'en')}, which runs from ${formatDay(from, 'en')} (${counted(workingDays, 'working day')} before, unless the register names a day)${assumed ? '; the register names no poll that year, so the ordinary day of local elections is assumed' : ''}${areaUnknown ? '; it names no area, so it may be elsewhere' : ''}: ${over ? 'say why' : 'move it, or ask the monitoring officer whether it may stay open'}.`,
});
