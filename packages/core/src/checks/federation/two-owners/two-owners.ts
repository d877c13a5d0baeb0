import { conflictsAt } from '../../../change/conflicts.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const federationTwoOwners = defineCheck({
  code: 'federation/two-owners',
  documents: ['plan'],
  severity: 'error',
  summary: 'One file owns each row.',

  find: ({ id }, { conflicts }) => conflictsAt(conflicts(), 'federation/two-owners', id),

  say: ({ what, owner, fields }) =>
    `Both this file and ${owner} say that ${quoted(what)} is theirs, and they differ (${fields.join(', ')}): agree whose it is, and name the owner in both.`,
});
