import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { setAnswered } from '../../sets-beside.js';

export const checklistMandatoryNotMet = defineCheck({
  code: 'checklist/mandatory-not-met',
  documents: ['checklist'],
  severity: 'error',
  summary: 'What is mandatory is met.',

  *find(checklist, context) {
    const set = setAnswered(checklist, context);
    const mandatory = new Map(
      set?.principles.filter((principle) => principle.mandatory).map(({ id, name }) => [id, name]),
    );
    const counting = new Map(checklist.answers.map(({ principle }, i) => [principle, i]));
    for (const [id, i] of counting) {
      const principle = mandatory.get(id);
      const answer = checklist.answers[i]?.answer;
      if (principle === undefined || (answer !== 'not-met' && answer !== 'departed')) continue;
      yield { path: `/answers/${i}`, principle, set: set?.title ?? '', answer };
    }
  },

  say: ({ principle, set, answer }) =>
    answer === 'departed'
      ? `${quoted(principle)} was departed from, and ${quoted(set)} makes it mandatory, so a reason cannot stand in for it: meet it, or say that it is not met and what will be done.`
      : `${quoted(principle)} is not met, and ${quoted(set)} makes it mandatory: put it right before anything is decided, and take advice.`,
});
