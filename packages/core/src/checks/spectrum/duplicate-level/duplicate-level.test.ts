import { aSpectrum } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { spectrumDuplicateLevel } from './duplicate-level.js';

testCheck(spectrumDuplicateLevel, {
  passes: {
    'ids of their own': aSpectrum({
      levels: [
        { id: 'told', order: 1, name: 'Told' },
        { id: 'asked', order: 2, name: 'Asked' },
      ],
    }),
  },
  finds: {
    'two levels': {
      in: aSpectrum({
        levels: [
          { id: 'told', order: 1, name: 'Told' },
          { id: 'told', order: 2, name: 'Asked' },
        ],
      }),
      at: ['/levels/1/id'],
      facts: { id: 'told', otherPath: '/levels/0' },
    },
  },
});
