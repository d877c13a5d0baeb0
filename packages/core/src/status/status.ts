import type { z } from 'zod';
import type * as s from './schema.js';

/** The levels a council declares, with the words it gives them. */
export interface StatusScheme extends z.infer<typeof s.statusSchemeSchema> {}
/** One level of a scheme. */
export interface StatusLevel extends z.infer<typeof s.statusLevelSchema> {}
/** What a level means, apart from its colour: bad is printed red, warning amber, good green. */
export type Tone = z.infer<typeof s.toneSchema>;

/** States that are never coloured: not due yet, not known, not counted. */
export type GreyState = 'not-due' | 'unknown' | 'excluded';

/** What can be published of a row: a tone, or a grey state. */
export type StatusState = Tone | GreyState;

/** The word printed for a state. */
export type StatusWord = 'red' | 'amber' | 'green' | GreyState;

const WORDS: Record<StatusState, StatusWord> = {
  bad: 'red',
  warning: 'amber',
  good: 'green',
  'not-due': 'not-due',
  unknown: 'unknown',
  excluded: 'excluded',
};

/** The state a printed word stands for. */
export const STATE_OF: Readonly<Record<StatusWord, StatusState>> = {
  red: 'bad',
  amber: 'warning',
  green: 'good',
  'not-due': 'not-due',
  unknown: 'unknown',
  excluded: 'excluded',
};

/** The printed word of a state: bad is red, warning amber, good green; grey states keep their names. */
export function statusWord(state: StatusState): StatusWord {
  return WORDS[state];
}
