import { anEngagement, aRecord, aRegister, aSpectrum } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { spectrumPromiseExceedsMethods } from './promise-exceeds-methods.js';

const promising = (level: string, ...methods: string[]) =>
  aRegister({ engagements: [anEngagement({ level, methods })] });
const own = aSpectrum({
  levels: [
    { id: 'ask', order: 1, name: 'Ask', like: ['thurrock/consultation'] },
    { id: 'share', order: 2, name: 'Share', like: ['thurrock/partnership'], methods: ['Harbour walk'] },
  ],
});
const method = (name: string) => ({ id: 'm-1', name });

testCheck(spectrumPromiseExceedsMethods, {
  passes: {
    'a survey for a consultation': promising('Consultation', 'Online survey'),
    'a survey and something that goes further': promising('Deliberation', 'Survey', 'Citizens’ jury'),
    'more than was promised': promising('Information', 'Survey'),
    'a method nobody can place': promising('Partnership', 'Survey', 'Harbour walk'),
    'no methods at all': promising('Partnership'),
    'a level nobody knows': promising('Sharing', 'Survey'),
    'a method the council’s own spectrum places': {
      in: promising('Share', 'Survey', 'Harbour walk'),
      beside: [own],
    },
    'a record whose engagement is not at hand': aRecord({ plan: { methods: [method('Survey')] } }),
  },
  finds: {
    'a partnership by survey': {
      in: promising('Partnership', 'Online survey', 'Newsletter'),
      at: ['/engagements/0/methods'],
      facts: { promised: { en: 'Partnership', cy: 'Partneriaeth' }, by: ['Online survey'] },
    },
    'a public that decides, in name only': {
      in: promising('iap2/empower', 'Co-design workshop'),
      at: ['/engagements/0/methods'],
      facts: { reached: { en: 'Collaborate', cy: 'Cydweithio' } },
    },
    'a level of the council’s own': {
      in: promising('Share', 'Survey'),
      beside: [own],
      at: ['/engagements/0/methods'],
    },
    'a record by the level of its engagement': {
      in: aRecord({ engagement: 'engagement-1', plan: { methods: [method('Exhibition')] } }),
      beside: [promising('Collaboration')],
      at: ['/plan/methods'],
    },
  },
});
