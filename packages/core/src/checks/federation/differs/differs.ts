import { conflictsAt } from '../../../change/conflicts.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const federationDiffers = defineCheck({
  code: 'federation/differs',
  documents: ['plan'],
  severity: 'warning',
  summary: 'Files of one federation say the same of one row.',

  find: ({ id }, { conflicts }) => conflictsAt(conflicts(), 'federation/differs', id),

  say: ({ what, owner, fields }) =>
    `${quoted(what)} belongs to ${owner}, and this file says something else (${fields.join(', ')}): take over the owner’s words, or ask for them to be changed.`,
});
