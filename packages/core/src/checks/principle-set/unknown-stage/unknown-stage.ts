import { listed, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { setsIn } from '../../sets-in.js';

export const principleSetUnknownStage = defineCheck({
  code: 'principle-set/unknown-stage',
  documents: ['principle-set', 'checklist'],
  severity: 'warning',
  summary: 'Every principle belongs to a stage of its set.',

  *find(document) {
    for (const { path, set } of setsIn(document)) {
      const stages = set.stages.map(({ id }) => id);
      for (const [i, { name, stage }] of set.principles.entries()) {
        if (!stages.includes(stage)) yield { path: `${path}/principles/${i}`, name, stage, stages };
      }
    }
  },

  say: ({ name, stage, stages }) =>
    `${quoted(name)} is in the stage ${quoted(stage)}, which the set does not have, so it never falls due: use one of ${listed(stages)}, or add the stage.`,
});
