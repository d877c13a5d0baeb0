import type { StatusWords } from './engagement-status.words.js';

/** What is said around a status, in Welsh: drafted, and not yet read by a reviewer (see `WELSH` in base/words.ts). */
export const cy: StatusWords = {
  ask: 'Pam?',
  askMeaning: 'Beth mae hyn yn ei olygu?',
  why: 'Pam',
  toGreen: 'Beth fyddai’n ei droi’n wyrdd',
  meaning: (label) => `Ystyr “${label}” yma`,
  noDefinition: 'Nid yw’r cynllun yn dweud beth mae’n ei olygu wrth hyn.',
  grey: (state) =>
    ({
      'not-due':
        'Nid yw wedi dechrau, neu nid yw’n ddyledus eto ac nid oes dim wedi’i nodi: mae’n rhy gynnar i’w raddio.',
      unknown:
        'Ni all neb ddweud o’r hyn a nodwyd. Nid yw wedi’i raddio, ac nid yw hynny’r un peth â mynd yn dda.',
      excluded: 'Cafodd ei ganslo neu ei ddisodli, felly nid yw’n cael ei gyfrif.',
    })[state],
  declared: 'Wedi’i ddatgan gan y swyddog',
  derived: 'Yr hyn mae’r dystiolaeth yn ei ddangos',
  flags: 'Darllenwch ef gyda hyn',
  key: 'Ystyr y statysau',
};
