import { settledAnswer } from '../../../principles/answers.js';
import { formatDay } from '../../../words/day.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { setAnswered } from '../../sets-beside.js';

export const checklistStageOrder = defineCheck({
  code: 'checklist/stage-order',
  documents: ['checklist'],
  severity: 'warning',
  summary: 'A stage is answered for after it has taken place, and not before.',

  *find(checklist, context) {
    const { opens, closes } = checklist.engagement;
    const set = setAnswered(checklist, context);
    // What a stage is about cannot have been done before this day.
    const notBefore = { opens: undefined, closes: opens, 'after-close': closes };
    const stages = new Map(set?.stages.map((stage) => [stage.id, stage]));
    const principles = new Map(set?.principles.map((principle) => [principle.id, principle]));
    for (const [i, { principle: id, answer, on }] of checklist.answers.entries()) {
      const principle = principles.get(id);
      const stage = stages.get(principle?.stage ?? '');
      const first = stage?.gate && notBefore[stage.gate];
      if (!principle || !stage || on === undefined || first === undefined || on >= first) continue;
      const settled = settledAnswer(answer);
      if (settled !== 'met' && settled !== 'partly') continue;
      yield { path: `/answers/${i}`, principle: principle.name, stage: stage.title, on, first };
    }
  },

  say: ({ principle, stage, on, first }) =>
    `${quoted(principle)} (${stage}) was answered on ${formatDay(on, 'en')}, and the stage could begin only on ${formatDay(first, 'en')}: answer “not yet” until then, or correct the day.`,
});
