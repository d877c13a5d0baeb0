import type { ProgressWords } from './engagement-progress.words.js';

/** What is said around the roll-up, in Welsh: drafted, and not yet read by a reviewer (see `WELSH` in base/words.ts). */
export const cy: ProgressWords = {
  untitled: 'Cynllun ymgysylltu',
  asOf: (day) => `Ar ${day}.`,
  noRows: 'Nid oes camau gweithredu yn y cynllun hwn eto.',
  attention: 'Angen sylw',
  late: (rows) => `${rows} yn hwyr, heb eu cwblhau:`,
  calm: 'Nid oes dim yn goch nac yn oren.',
  toGreen: 'I’w droi’n wyrdd',
  noLead: 'Neb wedi’i enwi',
  more: (rows) => `${rows} arall`,
  breakdown: 'Dadansoddiad',
  lookBy: 'Grwpio fesul',
  objective: 'Amcan',
  lead: 'Arweinydd',
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
