import type { Dictionary } from './words.js';
import type { TroubleCode } from './trouble.js';
import { cy } from './base.words.cy.js';

const en = {
  loading: 'Loading…',
  stale: 'This could not be brought up to date just now. It may have changed since.',
  'no-answer':
    'This could not be loaded: the address does not answer, or this page is not allowed to read it.',
  'not-found': 'This could not be loaded: the address answers, but there is nothing there to show.',
  'not-json': 'This could not be shown: what was loaded is not a plan file.',
  'wrong-shape': 'This could not be shown: what was given is not what this part of the page shows.',
  'newer-format': 'This could not be shown: it is too new for this part of the page.',
  'not-readable': 'This could not be shown: the table on this page could not be read as a plan.',
  'too-slow': 'This could not be loaded: the address took too long to answer.',
  failed: 'This could not be shown because of a fault in this page.',
};

export type BaseWords = typeof en & Record<TroubleCode, string>;

/** What every element can say: that it is loading, and what went wrong. */
export const baseWords: Dictionary<BaseWords> = { name: 'engagement', en, cy };
