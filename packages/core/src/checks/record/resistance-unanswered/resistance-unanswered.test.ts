import { aRecord } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { recordResistanceUnanswered } from './resistance-unanswered.js';

const foreseen = (one: Readonly<Record<string, string>>) =>
  aRecord({
    analyse: { resistance: [{ stakeholder: 'Traders', form: 'Letters', answer: 'Meet them first' }, one] },
  });
const at = ['/analyse/resistance/1'];

testCheck(recordResistanceUnanswered, {
  passes: {
    'resistance with an answer': foreseen({ form: 'Staying away', answer: 'Go to them' }),
    'nobody is expected to resist': foreseen({ stakeholder: 'Nobody' }),
    'a form left blank': foreseen({}),
    'a record not yet analysed': aRecord(),
  },
  finds: {
    'a group with nothing to say to it': {
      in: foreseen({ stakeholder: 'Residents of Quay Street', form: 'A petition' }),
      at,
      facts: { who: 'Residents of Quay Street' },
    },
    'a form without anybody': { in: foreseen({ form: 'Reluctance to share keys', answer: ' ' }), at },
    'an answer that says none': { in: foreseen({ stakeholder: 'The planning service', answer: 'n/a' }), at },
  },
});
