import type { Dictionary } from '../base/words.js';
import { cy } from './engagement-progress.words.cy.js';

const en = {
  untitled: 'Engagement plan',
  asOf: (day: string) => `As of ${day}.`,
  noRows: 'This plan has no actions yet.',
  attention: 'Needs attention',
  late: (rows: number) => `${rows} late and not complete:`,
  calm: 'Nothing is red or amber.',
  toGreen: 'To turn it green',
  noLead: 'Nobody named',
  more: (rows: number) => (rows === 1 ? '1 more row' : `${rows} more rows`),
  breakdown: 'Breakdown',
  lookBy: 'Group by',
  objective: 'Objective',
  lead: 'Lead',
  indicator: 'Indicator',
  area: 'Area',
  light: 'Light',
  rated: 'Rated',
  since: (day: string) => `Since ${day}`,
  same: 'no change',
  then: 'then',
  none: 'The plan names none.',
  overlap: 'A row with two of these counts under each, so the lines may add up to more than the plan.',
  caption: (by: string) => `${by}: the light, the rows rated and their spread`,
  money: 'Money',
};

export type ProgressWords = typeof en;

/** What the roll-up says. */
export const progressWords: Dictionary<ProgressWords> = { name: 'engagement-progress', en, cy };
