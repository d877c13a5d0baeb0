import { aPlanOf, aProgressUpdate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { statusUnknownLevel } from './unknown-level.js';

const declares = (declared: string, on?: string) => [
  { updates: [aProgressUpdate({ ...(on && { on }), declared })] },
];
const at = ['/objectives/0/actions/0/deliverables/0/updates/0/declared'];
const own = { levels: [{ code: 'fine', label: 'Fine', tone: 'good' as const }] };

testCheck(statusUnknownLevel, {
  passes: {
    'a plain colour, where no scheme is named': aPlanOf(declares('amber', '2011-12-20')),
    'a level of a scheme that comes with the package': aPlanOf(declares('amber-red', '2011-12-20'), {
      scheme: 'delivery-confidence',
    }),
    'a level of the plan’s own': aPlanOf(declares('fine', '2011-12-20'), { scheme: own }),
    'an update that declares nothing': aPlanOf([{ updates: [aProgressUpdate({ on: '2011-12-20' })] }]),
    'the day before it is declared': { in: aPlanOf(declares('puce', '2012-01-02')), asOf: '2012-01-01' },
  },
  finds: {
    'on the day it is declared': {
      in: aPlanOf(declares('puce', '2012-01-01')),
      asOf: '2012-01-01',
      at,
      facts: { declared: 'puce', levels: ['red', 'amber', 'green'] },
    },
    'a colour in a plan with levels of its own': {
      in: aPlanOf(declares('green', '2011-12-20'), { scheme: own }),
      at,
      facts: { levels: ['fine'] },
    },
    'a word that every object knows': { in: aPlanOf(declares('constructor', '2011-12-20')), at },
  },
});
