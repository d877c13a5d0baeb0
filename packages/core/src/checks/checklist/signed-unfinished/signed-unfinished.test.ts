import { aChecklist, anAnswer, aPrincipleSet } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { checklistSignedUnfinished } from './signed-unfinished.js';

const set = aPrincipleSet();
const signOff = { post: 'Head of Communities', on: '2011-12-01' };
const engagement = { opens: '2011-11-01', closes: '2011-11-30' };

testCheck(checklistSignedUnfinished, {
  passes: {
    'signed off, with every answer': aChecklist({ set, engagement, signOff, answers: [anAnswer()] }),
    'signed off, and the rest not due yet': {
      in: aChecklist({ set, engagement, signOff }),
      asOf: '2011-10-31',
    },
    'owed, and not signed off': aChecklist({ set, engagement }),
  },
  finds: {
    'signed off, with an answer owed': {
      in: aChecklist({ set, engagement, signOff }),
      asOf: '2011-11-01',
      at: ['/signOff'],
      facts: { post: 'Head of Communities', principles: ['Clear purpose'] },
    },
  },
});
