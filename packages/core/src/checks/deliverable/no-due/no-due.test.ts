import { anOutput, aPlanOf, aTargetDate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { deliverableNoDue } from './no-due.js';

const row = '/objectives/0/actions/0/deliverables/0';

testCheck(deliverableNoDue, {
  passes: {
    'a row with a day': aPlanOf([{ due: aTargetDate() }]),
    'a row that goes on': aPlanOf([{ due: { words: 'On- going', kind: 'ongoing' } }]),
    'a row whose output has the date': aPlanOf([{ outputs: [anOutput({ due: aTargetDate() })] }]),
    'a row that was cancelled': aPlanOf([{ lifecycle: 'cancelled' }]),
  },
  finds: {
    'a row with no date': { in: aPlanOf([{}]), at: [row], facts: { words: '' } },
    'a blank cell': {
      in: aPlanOf([{ due: { words: ' ', kind: 'none' } }]),
      at: [`${row}/due`],
      facts: { words: '' },
    },
    'a placeholder': {
      in: aPlanOf([{ due: { words: 'TBC', kind: 'placeholder' } }]),
      at: [`${row}/due`],
      facts: { words: 'TBC' },
    },
    'words nobody can read a day from': {
      in: aPlanOf([{ due: { words: 'when ready', kind: 'unparsed' } }]),
      at: [`${row}/due`],
    },
    'months after something undated': {
      in: aPlanOf([{ due: { words: 'within 6 months of adoption', kind: 'relative' } }]),
      at: [`${row}/due`],
    },
  },
});
