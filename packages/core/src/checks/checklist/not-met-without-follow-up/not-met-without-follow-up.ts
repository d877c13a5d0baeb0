import { listed, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { answersIn } from '../../answers-in.js';

const says = (text: string | undefined) => text !== undefined && text.trim() !== '';

const ENGLISH = { what: 'what will be done', who: 'which post will do it', when: 'by when' } as const;

export const checklistNotMetWithoutFollowUp = defineCheck({
  code: 'checklist/not-met-without-follow-up',
  documents: ['checklist'],
  severity: 'warning',
  summary: 'A principle that is not met says what will be done about it, by whom and by when.',

  *find(checklist, context) {
    for (const { path, principle, answer } of answersIn(checklist, context)) {
      if (answer.answer !== 'not-met') continue;
      const { what, post, by } = answer.followUp ?? {};
      const lacks: (keyof typeof ENGLISH)[] = [];
      if (!says(what)) lacks.push('what');
      if (!says(post)) lacks.push('who');
      if (!says(typeof by === 'object' ? by.words : by)) lacks.push('when');
      if (lacks.length > 0) yield { path, principle, lacks };
    }
  },

  say: ({ principle, lacks }) =>
    `${quoted(principle)} is not met, and its follow-up does not say ${listed(lacks.map((part) => ENGLISH[part]))}: add that.`,
});
