import type { GreyState } from '@engagement-plan/core';
import type { Dictionary } from '../base/words.js';
import { cy } from './engagement-status.words.cy.js';

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

/** What is said around a status, wherever one is shown. */
export const statusWords: Dictionary<StatusWords> = { name: 'engagement-status', en, cy };
