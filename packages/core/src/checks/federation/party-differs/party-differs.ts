import { conflictsAt } from '../../../change/conflicts.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const federationPartyDiffers = defineCheck({
  code: 'federation/party-differs',
  documents: ['plan'],
  severity: 'error',
  summary: 'One id means one party in all files.',

  find: ({ id }, { conflicts }) => conflictsAt(conflicts(), 'federation/party-differs', id),

  say: ({ id, name, other }) =>
    `The id ${quoted(id)} means ${quoted(name)} here and ${quoted(other)} in another file: give one of them another id, or both one name.`,
});
