import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const planUnapproved = defineCheck({
  code: 'plan/unapproved',
  documents: ['plan'],
  severity: 'warning',
  summary: 'A plan in use has been approved, and says by whom.',

  *find({ control }) {
    // A plan that says nothing of its own state may well have been approved.
    if (control === undefined || control.status === 'superseded') return;
    const approvals = control.approvals ?? [];
    if (approvals.some(({ outcome }) => outcome === 'approved')) return;
    const draft = control.status === 'draft' || control.status === 'final-draft';
    if (draft) yield { path: '/control/status', draft, words: control.version ?? '' };
    else if (control.status === undefined && approvals.length > 0)
      yield { path: '/control/approvals', draft, words: '' };
  },

  say({ draft, words }) {
    if (!draft)
      return 'Approval of the plan was asked for, and no body is shown to have given it: record the decision and its date.';
    const version = words === '' ? '' : ` (version ${quoted(words)})`;
    return `The plan is still a draft${version}, so nobody has agreed to be held to it: have it approved, and record the body and the date.`;
  },
});
