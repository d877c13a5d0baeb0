import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { setAnswered } from '../../sets-beside.js';

export const checklistAnsweredTwice = defineCheck({
  code: 'checklist/answered-twice',
  documents: ['checklist'],
  severity: 'warning',
  summary: 'A principle has one answer.',

  *find(checklist, context) {
    const names = new Map(setAnswered(checklist, context)?.principles.map(({ id, name }) => [id, name]));
    const counting = new Map(checklist.answers.map(({ principle }, i) => [principle, i]));
    for (const [i, { principle }] of checklist.answers.entries()) {
      const last = counting.get(principle) ?? i;
      if (i < last)
        yield {
          path: `/answers/${i}`,
          principle: names.get(principle) ?? principle,
          place: i + 1,
          later: last + 1,
        };
    }
  },

  say: ({ principle, place, later }) =>
    `${quoted(principle)} is answered twice, and only the later answer (number ${later} in the file) counts: take out number ${place}, or move what it says to the other.`,
});
