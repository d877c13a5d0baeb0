import { aPlanOf, aTargetDate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { indicatorExpired } from './expired.js';

const indicators = [{ code: 'CE 1', validTo: '2011-03-31', successor: 'CE 9' }];
const due = (day: string, code = 'CE 1') =>
  aPlanOf([{ due: aTargetDate(day), indicators: [{ code }] }], { indicators });
const at = ['/objectives/0/actions/0/deliverables/0/indicators/0'];

testCheck(indicatorExpired, {
  passes: {
    'due on the last day it was in force': due('2011-03-31'),
    'an indicator nobody ended': aPlanOf(
      [{ due: aTargetDate('2030-01-01'), indicators: [{ code: 'X 1' }] }],
      { indicators: [{ code: 'X 1' }] },
    ),
    'an indicator nobody knows': due('2012-10-31', 'CE 2'),
    'a row that goes on': aPlanOf([{ due: { words: 'ongoing', kind: 'ongoing' }, indicators }], {
      indicators,
    }),
    'a national indicator while the set was in force': due('2011-03-31', 'NI 4'),
  },
  finds: {
    'due the day after': { in: due('2011-04-01'), at, facts: { validTo: '2011-03-31', successor: 'CE 9' } },
    'a national indicator after the set was closed': {
      in: due('2012-10-31', 'NI 4'),
      at,
      facts: { validTo: '2011-03-31' },
    },
    'a code the plan lists by title only': {
      in: aPlanOf([{ due: aTargetDate('2012-10-31'), indicators: [{ code: 'NI1' }] }], {
        indicators: [{ code: 'NI 1', title: 'Getting on' }],
      }),
      at,
    },
  },
});
