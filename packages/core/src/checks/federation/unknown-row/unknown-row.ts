import { conflictsAt } from '../../../change/conflicts.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const federationUnknownRow = defineCheck({
  code: 'federation/unknown-row',
  documents: ['update'],
  severity: 'warning',
  summary: 'An update speaks of a row that is there.',

  find: ({ id }, { conflicts }) => conflictsAt(conflicts(), 'federation/unknown-row', id),

  say: ({ row, plan }) =>
    `This update is for the row ${quoted(row)} of the plan ${quoted(plan)}, which is not among the plans given: correct the ids, or give that plan too.`,
});
