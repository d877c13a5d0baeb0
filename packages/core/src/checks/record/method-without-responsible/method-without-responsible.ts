import { namesSomebody, namesTime } from '../../who-and-when.js';
import { isUndated } from '../../../target-date/ongoing.js';
import { methodsOf } from '../../../record/methods.js';
import { listed, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

const WANTED = { who: 'a post or team', when: 'a month' } as const;
const PARTS = { who: 'which post or team answers for it', when: 'when it will be done' } as const;

export const recordMethodWithoutResponsible = defineCheck({
  code: 'record/method-without-responsible',
  documents: ['record'],
  severity: 'warning',
  summary: 'Every method of an engagement says who answers for it, and when.',

  *find(record) {
    // What has been done already needs nobody to promise it.
    const doneAlready = new Set(
      methodsOf(record).flatMap(({ id, done }) => (done === undefined ? [] : [id])),
    );
    for (const [i, method] of (record.plan?.methods ?? []).entries()) {
      if (doneAlready.has(method.id)) continue;
      const { action = '', responsible = '', parties = [], timing, name } = method;
      const who = responsible.trim() !== '' || parties.length > 0 || namesSomebody(action);
      const when = (timing !== undefined && !isUndated(timing)) || namesTime(action);
      const lacks: (keyof typeof PARTS)[] = [
        ...(who ? [] : ['who' as const]),
        ...(when ? [] : ['when' as const]),
      ];
      if (lacks.length > 0) yield { path: `/plan/methods/${i}`, method: name, lacks };
    }
  },

  say: ({ method, lacks }) =>
    `${quoted(method)} does not say ${listed(lacks.map((part) => PARTS[part]))}: add ${listed(lacks.map((part) => WANTED[part]))}.`,
});
