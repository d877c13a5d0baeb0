import { aPlan, aTargetDate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { planPeriod } from './period.js';

const period = (about: Parameters<typeof aTargetDate>[0]) => aPlan({ period: aTargetDate(about) });

testCheck(planPeriod, {
  passes: {
    'a plan with a first and a last day': period({ from: '2011-11-01', to: '2016-12-31' }),
    'a plan of one day': period({ from: '2011-11-01', to: '2011-11-01' }),
  },
  finds: {
    'a plan that names no period': { in: aPlan(), at: [''], facts: { lacks: 'both' } },
    'an end nobody has settled': {
      in: period({ words: '2011 – 20xx', from: '2011-01-01' }),
      at: ['/period'],
      facts: { lacks: 'end', words: '2011 – 20xx' },
    },
    'a plan that only ends': { in: period({ to: '2016-12-31' }), at: ['/period'], facts: { lacks: 'start' } },
    'words that give no day': { in: period({ words: 'soon' }), at: ['/period'], facts: { lacks: 'both' } },
    'an end before the start': {
      in: period({ from: '2016-01-01', to: '2011-12-31' }),
      at: ['/period'],
      facts: { lacks: 'order' },
    },
  },
});
