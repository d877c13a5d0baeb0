import { aPlanOf, aResource } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { resourceEndsBeforeStart } from './ends-before-start.js';

const money = (from?: string, to?: string) =>
  aResource({
    words: '£1,000 a year',
    amount: { pence: 100_000, per: 'year', ...(from && { from }), ...(to && { to }) },
  });
const at = ['/objectives/0/actions/0/deliverables/0/resources/0/amount'];

testCheck(resourceEndsBeforeStart, {
  passes: {
    'money of one day': aPlanOf([{ resources: [money('2011-04-01', '2011-04-01')] }]),
    'money of a year': aPlanOf([{ resources: [money('2011-04-01', '2012-03-31')] }]),
    'money that says only when it begins': aPlanOf([{ resources: [money('2011-04-01')] }]),
    'money that says only when it ends': aPlanOf([{ resources: [money(undefined, '2012-03-31')] }]),
    'a resource without an amount': aPlanOf([{ resources: [aResource()] }]),
  },
  finds: {
    'money that ends the day before it begins': {
      in: aPlanOf([{ resources: [money('2011-04-01', '2011-03-31')] }]),
      at,
      facts: { money: '£1,000 a year', from: '2011-04-01', to: '2011-03-31' },
    },
    'internal money, whose words are not quoted': {
      in: aPlanOf([{ resources: [{ ...money('2012-04-01', '2011-04-01'), audience: 'internal' }] }]),
      at,
      facts: { money: '' },
    },
  },
});
