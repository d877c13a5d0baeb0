import { conflictsAt } from '../../../change/conflicts.js';
import { defineCheck } from '../../define-check.js';

export const federationSchemeDiffers = defineCheck({
  code: 'federation/scheme-differs',
  documents: ['plan'],
  severity: 'warning',
  summary: 'Files of one federation declare statuses by one scheme.',

  find: ({ id }, { conflicts }) => conflictsAt(conflicts(), 'federation/scheme-differs', id),

  say: ({ owner }) =>
    `This file declares statuses by other levels than ${owner}: use one scheme, or its levels will not be known in the whole.`,
});
