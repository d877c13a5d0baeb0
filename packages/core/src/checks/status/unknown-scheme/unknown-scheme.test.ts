import { aPlanOf } from '../../../testing/builders.js';
import { aStatusScheme } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { statusUnknownScheme } from './unknown-scheme.js';

testCheck(statusUnknownScheme, {
  passes: {
    'a scheme that comes with the package': aPlanOf([{}], { scheme: 'brag' }),
    'plain red, amber and green, by name': aPlanOf([{}], { scheme: 'rag' }),
    'levels of the plan’s own': aPlanOf([{}], {
      scheme: { levels: [{ code: 'fine', label: 'Fine', tone: 'good' }] },
    }),
    'a whole scheme written into the plan': aPlanOf([{}], { scheme: aStatusScheme({ id: 'ours' }) }),
    'a plan that names none': aPlanOf([{}]),
  },
  finds: {
    'a scheme nobody ships': {
      in: aPlanOf([{}], { scheme: 'rainbow' }),
      at: ['/scheme'],
      facts: { scheme: 'rainbow', shipped: ['thurrock-2011', 'rag', 'brag', 'delivery-confidence'] },
    },
    'a shipped one in capitals': { in: aPlanOf([{}], { scheme: 'BRAG' }), at: ['/scheme'] },
    'a name that is blank': { in: aPlanOf([{}], { scheme: '' }), at: ['/scheme'] },
  },
});
