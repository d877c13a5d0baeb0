import { methodsOf } from '../../../record/methods.js';
import { isReviewed } from '../../../record/scored-things.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const recordMethodUnreported = defineCheck({
  code: 'record/method-unreported',
  documents: ['record'],
  severity: 'warning',
  summary: 'Before an engagement is scored, every method says what was done.',

  *find(record) {
    if (!isReviewed(record)) return;
    const silent = new Set(
      methodsOf(record).flatMap(({ id, state }) => (state === 'nothing-said' ? [id] : [])),
    );
    for (const [i, { id, name }] of (record.plan?.methods ?? []).entries()) {
      if (silent.has(id)) yield { path: `/plan/methods/${i}`, method: name };
    }
  },

  say: ({ method }) =>
    `The engagement was scored, and nothing says what was done for ${quoted(method)}: write down what happened, or that it did not.`,
});
