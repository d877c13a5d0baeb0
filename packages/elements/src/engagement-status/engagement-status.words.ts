import type { GreyState } from '@engagement-plan/core';
import type { Dictionary } from '../base/words.js';

const en = {
  ask: 'Why?',
  askMeaning: 'What does this mean?',
  why: 'Why',
  toGreen: 'What would turn it green',
  meaning: (label: string) => `What “${label}” means here`,
  noDefinition: 'The plan does not say what it means by this.',
  grey: (state: GreyState) =>
    ({
      'not-due':
        'It has not started, or is not due yet and nothing has been reported: it is too early to rate.',
      unknown:
        'Nobody can tell from what has been reported. It is not rated, which is not the same as going well.',
      excluded: 'It was cancelled or replaced, so it is left out of every count.',
    })[state],
  declared: 'Declared by the officer',
  derived: 'What the evidence shows',
  flags: 'Read it with this',
  key: 'What the statuses mean',
};

export type StatusWords = typeof en;

/** Drafted, and not yet read by a reviewer (see `WELSH` in base/words.ts). */
const cy: StatusWords = {
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
      excluded: 'Cafodd ei ganslo neu ei ddisodli, felly nid yw mewn unrhyw gyfrif.',
    })[state],
  declared: 'Wedi’i ddatgan gan y swyddog',
  derived: 'Yr hyn mae’r dystiolaeth yn ei ddangos',
  flags: 'Darllenwch ef gyda hyn',
  key: 'Ystyr y statysau',
};

/** What is said around a status, wherever one is shown. */
export const statusWords: Dictionary<StatusWords> = { name: 'engagement-status', en, cy };
