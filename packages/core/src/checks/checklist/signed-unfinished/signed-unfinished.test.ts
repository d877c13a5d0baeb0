import { aChecklist, anAnswer, aPrincipleSet } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { checklistSignedUnfinished } from './signed-unfinished.js';

const set = aPrincipleSet();
const engagement = { opens: '2011-11-02', closes: '2011-11-30' };
const signed = (on: string) => aChecklist({ set, engagement, signOff: { post: 'Head of Communities', on } });

testCheck(checklistSignedUnfinished, {
  passes: {
    'signed off, with every answer': { ...signed('2011-12-01'), answers: [anAnswer()] },
    'signed the day before the answer was owed': signed('2011-11-01'),
    'owed, and not signed off': aChecklist({ set, engagement }),
    'read on a day before anything was owed': { in: signed('2011-12-01'), asOf: '2011-11-01' },
  },
  finds: {
    'signed on the first day the answer was owed': {
      in: signed('2011-11-02'),
      at: ['/signOff'],
      facts: { post: 'Head of Communities', on: '2011-11-02', principles: ['Clear purpose'] },
    },
  },
});
