import { aChecklist, anAnswer, aPrincipleSet } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { checklistSignedBeforeAnswer } from './signed-before-answer.js';

const signed = (on: string) =>
  aChecklist({
    set: aPrincipleSet(),
    answers: [anAnswer({ on })],
    signOff: { post: 'Head of Communities', on: '2011-12-01' },
  });

testCheck(checklistSignedBeforeAnswer, {
  passes: {
    'the day before': signed('2011-11-30'),
    'on the day it was signed': signed('2011-12-01'),
    'an answer with no day': aChecklist({
      set: aPrincipleSet(),
      answers: [anAnswer()],
      signOff: { post: 'Head of Communities', on: '2011-12-01' },
    }),
    'nothing signed': aChecklist({ set: aPrincipleSet(), answers: [anAnswer({ on: '2011-12-02' })] }),
  },
  finds: {
    'the day after': {
      in: signed('2011-12-02'),
      at: ['/answers/0'],
      facts: { on: '2011-12-02', signed: '2011-12-01' },
    },
  },
});
