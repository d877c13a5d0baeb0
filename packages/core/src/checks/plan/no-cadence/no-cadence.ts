import { defineCheck } from '../../define-check.js';

export const planNoCadence = defineCheck({
  code: 'plan/no-cadence',
  documents: ['plan'],
  severity: 'warning',
  summary: 'A plan says to which body its progress is reported, and how often.',

  *find({ cadence = [] }) {
    if (!cadence.some(({ months }) => months > 0)) yield { path: '' };
  },

  say: () =>
    'The plan does not say who is told of its progress, or how often: name a body and an interval, such as “Cabinet, every six months”.',
});
