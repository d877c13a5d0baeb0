import { anEngagement, aRegister } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { registerNoAudience } from './no-audience.js';

const asking = (about: Parameters<typeof anEngagement>[0]) =>
  aRegister({ engagements: [anEngagement({ opens: '2012-02-01', closes: '2012-03-31', ...about })] });

testCheck(registerNoAudience, {
  passes: {
    'an audience': asking({ audiences: ['Carers'] }),
    'a community': asking({ communities: [{ kind: 'interest', name: 'Allotment holders' }] }),
    'the people of a place': asking({ communities: [{ kind: 'place', name: 'Mill Lane' }] }),
    'an engagement without days': aRegister(),
    'one that is over': { in: asking({}), asOf: '2012-04-01' },
  },
  finds: {
    'nobody, on its last day': { in: asking({}), asOf: '2012-03-31', at: ['/engagements/0'] },
    'an audience of blanks': { in: asking({ audiences: [' '] }), at: ['/engagements/0'] },
  },
});
