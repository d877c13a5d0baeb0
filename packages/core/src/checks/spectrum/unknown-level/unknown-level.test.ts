import { aChecklist, anEngagement, aRegister, aSpectrum } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { spectrumUnknownLevel } from './unknown-level.js';

const promising = (level: string) => aRegister({ engagements: [anEngagement({ level })] });

testCheck(spectrumUnknownLevel, {
  passes: {
    'a shipped level': promising('Deliberation'),
    'a level in Welsh': promising('Ymgynghori'),
    'a level of the council’s own': { in: promising('Told'), beside: [aSpectrum()] },
    'no level': aRegister(),
  },
  finds: {
    'a word of nobody’s': {
      in: promising('light touch'),
      at: ['/engagements/0/level'],
      facts: { level: 'light touch' },
    },
    'a council’s own level without its spectrum': { in: promising('Told'), at: ['/engagements/0/level'] },
    'a checklist’s': { in: aChecklist({ engagement: { level: 'devolving' } }), at: ['/engagement/level'] },
  },
});
