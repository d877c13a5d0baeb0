import { formatDay } from '../../../words/day.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { owedIn } from '../../owed-in.js';

export const checklistUnanswered = defineCheck({
  code: 'checklist/unanswered',
  documents: ['checklist'],
  severity: 'warning',
  summary: 'Every principle is answered before its stage is over.',

  *find(checklist, context) {
    for (const { path, principle, stage } of owedIn(checklist, context)) {
      if (stage?.gate === 'after-close') continue;
      yield { path, principle: principle.name, stage: stage?.title ?? '', owedBy: principle.owedBy ?? '' };
    }
  },

  say({ principle, stage, owedBy }) {
    const when =
      owedBy === '' ? `, though a later stage has begun` : `; it was owed by ${formatDay(owedBy, 'en')}`;
    return `${quoted(principle)} (${stage}) has no answer${when}: answer it, or say why it does not apply.`;
  },
});
