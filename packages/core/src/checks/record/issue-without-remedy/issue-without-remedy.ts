import { methodsOf } from '../../../record/methods.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const recordIssueWithoutRemedy = defineCheck({
  code: 'record/issue-without-remedy',
  documents: ['record'],
  severity: 'warning',
  summary: 'An issue that came up during an engagement has something done about it.',

  *find(record) {
    for (const { state, issues, name, pointer } of methodsOf(record)) {
      if (state === 'issue-open' && issues !== undefined)
        yield { path: `${pointer}/issues`, method: name, issue: issues };
    }
  },

  say: ({ method, issue }) =>
    `${quoted(method)} met with ${quoted(issue)}, and nothing says what is done about it: add the action, a post and a date, or why it may stand.`,
});
