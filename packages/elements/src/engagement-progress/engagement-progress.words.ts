import type { Dictionary } from '../base/words.js';

const en = {
  untitled: 'Engagement plan',
  asOf: (day: string) => `As of ${day}.`,
  noRows: 'This plan has no actions yet.',
  attention: 'Needs attention',
  calm: 'Nothing is red or amber.',
  toGreen: 'To turn it green',
  noLead: 'Nobody named',
  more: (rows: number) => (rows === 1 ? '1 more row' : `${rows} more rows`),
  breakdown: 'How it stands',
  lookBy: 'Look at it by',
  objective: 'Objective',
  leadBy: 'Lead',
  indicator: 'Indicator',
  area: 'Area',
  light: 'Light',
  rated: 'Rated',
  since: (day: string) => `Since ${day}`,
  same: 'no change',
  then: 'then',
  none: 'The plan names none.',
  overlap: 'A row with two of these counts once under each, so the lines may add up to more than the plan.',
  caption: (by: string) => `${by}: the light, how many rows are rated, and how they are spread`,
  money: 'Money',
};

export type ProgressWords = typeof en;

/** Drafted, and not yet read by a reviewer (see `WELSH` in base/words.ts). */
const cy: ProgressWords = {
  untitled: 'Cynllun ymgysylltu',
  asOf: (day) => `Ar ${day}.`,
  noRows: 'Nid oes camau gweithredu yn y cynllun hwn eto.',
  attention: 'Angen sylw',
  calm: 'Nid oes dim yn goch nac yn oren.',
  toGreen: 'I’w droi’n wyrdd',
  noLead: 'Neb wedi’i enwi',
  more: (rows) => `${rows} arall`,
  breakdown: 'Sut mae’n sefyll',
  lookBy: 'Edrych arno fesul',
  objective: 'Amcan',
  leadBy: 'Arweinydd',
  indicator: 'Dangosydd',
  area: 'Ardal',
  light: 'Golau',
  rated: 'Wedi’u graddio',
  since: (day) => `Ers ${day}`,
  same: 'dim newid',
  then: 'yna',
  none: 'Nid yw’r cynllun yn enwi’r un.',
  overlap:
    'Cyfrifir rhes â dau o’r rhain unwaith o dan y naill a’r llall, felly gall y cyfanswm fod yn fwy na’r cynllun.',
  caption: (by) => `${by}: y golau, faint o resi sydd wedi’u graddio, a sut maent wedi’u rhannu`,
  money: 'Arian',
};

/** What the roll-up says. */
export const progressWords: Dictionary<ProgressWords> = { name: 'engagement-progress', en, cy };
