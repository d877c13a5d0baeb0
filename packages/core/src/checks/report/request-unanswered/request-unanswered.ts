import { unansweredRequests } from '../../../report/standing.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const reportRequestUnanswered = defineCheck({
  code: 'report/request-unanswered',
  documents: ['report'],
  severity: 'warning',
  summary: 'A report answers what an earlier decision asked for.',

  *find(report) {
    for (const request of unansweredRequests(report)) {
      yield { path: `/requests/${(report.requests ?? []).indexOf(request)}`, request: request.text };
    }
  },

  say: ({ request }) =>
    `An earlier decision asked for ${quoted(request)}, and the report does not say what came of it: answer it, if only to say that it has not begun.`,
});
