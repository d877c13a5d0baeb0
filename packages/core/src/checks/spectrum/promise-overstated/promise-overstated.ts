import { CHECKLIST_POLICY } from '../../../principles/policy.js';
import { promiseKept } from '../../../spectrum/promise-kept.js';
import { sayPromiseKept } from '../../../spectrum/say-promise.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { spectrumsAmong } from '../../promised-in.js';

export const spectrumPromiseOverstated = defineCheck({
  code: 'spectrum/promise-overstated',
  documents: ['register'],
  severity: 'warning',
  summary: 'A promise is not called better kept than the register shows.',
  thresholds: { days: CHECKLIST_POLICY.feedbackDays },

  *find({ engagements }, { asOf, documents }, { days }) {
    const options = { asOf, spectrums: spectrumsAmong(documents), feedbackDays: days };
    for (const [i, engagement] of engagements.entries()) {
      // Most entries say nothing of themselves, and what says nothing overstates nothing.
      if (engagement.result?.promise === undefined) continue;
      const kept = promiseKept(engagement, options);
      if (!kept.reasons.some(({ code }) => code === 'declared-better')) continue;
      yield {
        path: `/engagements/${i}/result/promise`,
        engagement: engagement.title,
        declared: kept.declared ?? '',
        shown: kept.shown,
        why: {
          en: sayPromiseKept(kept, 'en').slice(1).join(' '),
          cy: sayPromiseKept(kept, 'cy').slice(1).join(' '),
        },
        days,
      };
    }
  },

  say: ({ engagement, why, days }) =>
    `The promise made for ${quoted(engagement)} is called better kept than its entry shows. ${why.en} Put in what is missing, or change the word (feedback is owed ${days} days after closing, unless the register names a day).`,
});
