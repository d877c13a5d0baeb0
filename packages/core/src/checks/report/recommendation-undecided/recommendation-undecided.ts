import { decisionsOf } from '../../../report/standing.js';
import type { Report } from '../../../report/report.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const reportRecommendationUndecided = defineCheck({
  code: 'report/recommendation-undecided',
  documents: ['report'],
  severity: 'warning',
  summary: 'A report that has been decided on says what became of each recommendation.',

  *find(report) {
    const { decided, undecided } = decisionsOf(report);
    if (decided.length === 0 && !isDecided(report)) return;
    for (const one of undecided) {
      const path = `/recommendations/${(report.recommendations ?? []).indexOf(one)}`;
      yield {
        path,
        recommendation: one.text,
        decided: decided.length,
        of: decided.length + undecided.length,
      };
    }
  },

  say: ({ recommendation, decided, of }) =>
    `The report has been decided on (${decided} of ${of} recommendations say how), and nothing says what became of ${quoted(recommendation)}: write what was minuted, if only that it was put off.`,
});

/** The document itself says that a body has taken its decision. */
function isDecided({ control }: Report): boolean {
  return (
    control?.status === 'approved' ||
    control?.approvals?.some(({ outcome }) => outcome === 'approved' || outcome === 'rejected') === true
  );
}
