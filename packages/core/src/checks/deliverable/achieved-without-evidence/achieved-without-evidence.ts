import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

export const deliverableAchievedWithoutEvidence = defineCheck({
  code: 'deliverable/achieved-without-evidence',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'An outcome that was achieved has something to show for it.',

  *find(_plan, { rows }) {
    for (const { deliverable, path, facts } of rows) {
      const { lifecycle, outcome, evidence } = facts;
      if (lifecycle !== 'complete' || outcome !== 'achieved' || evidence > 0) continue;
      yield { path, row: nameOf(deliverable) };
    }
  },

  say: ({ row }) =>
    `${quoted(row)} is complete and its outcome is said to be achieved, with nothing to show it, so it is no better than amber: add a link, or a sentence on what changed and where it is recorded.`,
});
