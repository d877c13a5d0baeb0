import { aChecklist, anEngagement, aRecord, aRegister } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { spectrumNoLevel } from './no-level.js';

const levelled = (level?: string) =>
  aRegister({
    engagements: [
      anEngagement({ level: 'Consultation' }),
      anEngagement({ id: 'engagement-2', ...(level !== undefined && { level }) }),
    ],
  });

testCheck(spectrumNoLevel, {
  passes: {
    'a level in any words': levelled('as much as they like'),
    'a checklist with a level': aChecklist({ engagement: { level: 'consultation' } }),
    'a record whose engagement is not at hand': aRecord({ engagement: 'engagement-2' }),
    'a record whose engagement has a level': {
      in: aRecord({ engagement: 'engagement-2' }),
      beside: [levelled('Partnership')],
    },
  },
  finds: {
    'an engagement without': {
      in: levelled(),
      at: ['/engagements/1'],
      facts: { engagement: 'Library opening hours' },
    },
    'a blank level': { in: levelled(' '), at: ['/engagements/1'] },
    'a checklist without': { in: aChecklist(), at: ['/engagement'] },
    'a record whose engagement has none': {
      in: aRecord({ engagement: 'engagement-2' }),
      beside: [levelled()],
      at: [''],
    },
  },
});
