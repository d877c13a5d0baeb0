import { CHECKLIST_POLICY } from '../../../principles/policy.js';
import { promiseKept } from '../../../spectrum/promise-kept.js';
import { sayPromiseKept } from '../../../spectrum/say-promise.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { spectrumsAmong } from '../../promised-in.js';

export const spectrumPromiseBroken = defineCheck({
  code: 'spectrum/promise-broken',
  documents: ['register'],
  severity: 'warning',
  summary: 'What people were promised is kept.',
  thresholds: { days: CHECKLIST_POLICY.feedbackDays },

  *find({ engagements }, { asOf, documents }, { days }) {
    const options = { asOf, spectrums: spectrumsAmong(documents), feedbackDays: days };
    for (const [i, engagement] of engagements.entries()) {
      const kept = promiseKept(engagement, options);
      if (kept.verdict !== 'broken') continue;
      const [, ...en] = sayPromiseKept(kept, 'en');
      const [, ...cy] = sayPromiseKept(kept, 'cy');
      yield {
        path: `/engagements/${i}`,
        engagement: engagement.title,
        codes: kept.reasons.map(({ code }) => code),
        why: { en: en.join(' '), cy: cy.join(' ') },
        days,
      };
    }
  },

  say: ({ engagement, why, days }) =>
    `The promise made for ${quoted(engagement)} was broken. ${why.en} Say so to the people who took part, and what will be done (feedback is owed ${days} days after closing, unless the register names a day).`,
});
