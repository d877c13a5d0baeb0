import { describe } from 'vitest';
import { testStatusCases } from '../../../../test/status-cases.js';
import { aTargetDate } from '../../../testing/builders.js';

describe('no-evidence', () => {
  testStatusCases({
    'a row of which nothing is known': { asOf: '2012-01-01', shows: 'unknown no-evidence' },
    'a blank date': {
      row: { due: aTargetDate({ words: '', kind: 'none' }) },
      asOf: '2012-01-01',
      shows: 'unknown no-evidence',
    },
    'a placeholder is never late': {
      row: { due: aTargetDate({ words: '2011 – 20xx', kind: 'placeholder' }) },
      asOf: '2112-01-01',
      shows: 'unknown no-evidence',
    },
    'a note is no evidence of how it goes': {
      row: { updates: [{ on: '2011-12-01', note: 'Discussed' }] },
      asOf: '2012-01-01',
      shows: 'unknown no-evidence',
    },
  });
});
