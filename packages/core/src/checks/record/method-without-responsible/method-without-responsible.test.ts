import { aRecord } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { parseTargetDate } from '../../../target-date/parse.js';
import { recordMethodWithoutResponsible } from './method-without-responsible.js';

const planned = (method: object) =>
  aRecord({ plan: { methods: [{ id: 'm-1', name: 'Open evening', ...method }] } });
const at = ['/plan/methods/0'];

testCheck(recordMethodWithoutResponsible, {
  passes: {
    'both in fields of their own': planned({
      responsible: 'Forum Officer',
      timing: parseTargetDate('June 2012'),
    }),
    'both in the words of the action': planned({ action: 'The library team will open late by June 2012' }),
    'a time that comes round': planned({ action: 'Every month, forum members knock on doors' }),
    'a method that was carried out': aRecord({
      plan: { methods: [{ id: 'm-1', name: 'Open evening' }] },
      do: [{ method: 'm-1', done: 'Forty people came' }],
    }),
    'a record with no methods yet': aRecord(),
  },
  finds: {
    'a method that is a name alone': { in: planned({}), at, facts: { lacks: ['who', 'when'] } },
    'an action without anybody': {
      in: planned({ action: 'Review what came of it by May 2012' }),
      at,
      facts: { lacks: ['who'] },
    },
    'an action without a time': {
      in: planned({ action: 'Raise awareness. Responsibility - all members' }),
      at,
      facts: { lacks: ['when'] },
    },
    'a date left open': {
      in: planned({ responsible: 'Forum Officer', timing: parseTargetDate('TBC') }),
      at,
      facts: { lacks: ['when'] },
    },
  },
});
