import { aPlanOf } from '../../../testing/builders.js';
import { aChecklist, aRecord, aRegister } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { recordDanglingLink } from './dangling-link.js';

const plan = aPlanOf([{ id: 'row-7' }]);
const traced = (to: string) => aRecord({ traces: [{ to }] });

testCheck(recordDanglingLink, {
  passes: {
    'a row of the plan beside it': { in: traced('row-7'), beside: [plan] },
    'a row of the plan it names': { in: traced(`${plan.id}#row-7`), beside: [plan] },
    'a plan that is not here to look in': { in: traced('other-plan#row-9'), beside: [plan] },
    'nothing beside it': aRecord({
      engagement: 'library-hours',
      checklist: 'checklist-1',
      traces: [{ to: 'x' }],
    }),
    'its engagement and its checklist': {
      in: aRecord({ engagement: 'engagement-1', checklist: aChecklist().id }),
      beside: [aRegister(), aChecklist()],
    },
    'methods and outcomes of its own': aRecord({
      plan: { methods: [{ id: 'm-1', name: 'Drop-in' }], outcomes: [{ id: 'o-1', text: 'More join in' }] },
      do: [{ method: 'm-1' }],
      review: { outcomes: [{ outcome: 'o-1' }] },
    }),
  },
  finds: {
    'a row no plan has': { in: traced('row-8'), beside: [plan], at: ['/traces/0'], facts: { to: 'row-8' } },
    'a row the named plan has not': { in: traced(`${plan.id}#row-8`), beside: [plan], at: ['/traces/0'] },
    'an engagement the register has not': {
      in: aRecord({ engagement: 'engagement-2' }),
      beside: [aRegister()],
      at: ['/engagement'],
      facts: { kind: 'engagement' },
    },
    'a checklist that is another': {
      in: aRecord({ checklist: 'checklist-9' }),
      beside: [aChecklist()],
      at: ['/checklist'],
    },
    'a method nobody planned, and an outcome': {
      in: aRecord({ do: [{ method: 'm-9' }], review: { outcomes: [{ outcome: 'o-9' }] } }),
      at: ['/do/0/method', '/review/outcomes/0/outcome'],
      facts: { kind: 'method', to: 'm-9' },
    },
  },
});
