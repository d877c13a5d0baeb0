import type { OwedSentences } from '../../cadence/say-owed.js';
import { diwrnod } from '../welsh-counts.js';

/** Every sentence about what is owed, in Welsh. Numbers come after their nouns. Not yet reviewed. */
export const OWED_CY: OwedSentences = {
  update: (row, owedBy) => `Diweddariad ar ${row}, gan ${owedBy}`,
  feedback: (engagement, owedBy) => `“Dywedoch chi, gwnaethom ni” ar gyfer ${engagement}, gan ${owedBy}`,
  principles: (engagement, principles, owedBy) =>
    `Atebion i ${principles} ar gyfer ${engagement}, gan ${owedBy}`,
  answer: (challenge, owedBy) => `Ateb i ${challenge}, gan ${owedBy}`,
  nobody: 'neb a enwyd',
  clock: (state, by, over) => {
    if (by === undefined) return 'yn ddyledus nawr';
    if (state === 'coming') return `i ddod erbyn ${by}`;
    return over === 0 ? `yn ddyledus erbyn ${by}` : `yn ddyledus erbyn ${by}, ${diwrnod(over)} yn hwyr`;
  },
  lastUpdate: (on) => (on === undefined ? 'Ni chafwyd yr un eto.' : `Dyddiad y diwethaf: ${on}.`),
  to: (bodies) => `Ar gyfer ${bodies}.`,
  assumed: (months) => `Nid yw’r cynllun yn rhoi cyfnod adrodd; tybir misoedd calendr: ${months}.`,
};
