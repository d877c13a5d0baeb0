import type { Dictionary } from './words.js';
import type { TroubleCode } from './trouble.js';

const en = {
  loading: 'Loading…',
  stale: 'This could not be brought up to date just now. It may have changed since.',
  'no-answer':
    'This could not be loaded: the address does not answer, or this page is not allowed to read it.',
  'not-found': 'This could not be loaded: the address answers, but there is nothing there to show.',
  'not-json': 'This could not be shown: what was loaded is not a plan file.',
  'wrong-shape': 'This could not be shown: what was given is not what this part of the page shows.',
  'not-readable': 'This could not be shown: the table on this page could not be read as a plan.',
  'too-slow': 'This could not be loaded: the address took too long to answer.',
  failed: 'This could not be shown because of a fault in this page.',
};

export type BaseWords = typeof en & Record<TroubleCode, string>;

const cy: BaseWords = {
  loading: 'Wrthi’n llwytho…',
  stale: 'Nid oedd modd diweddaru hwn ar hyn o bryd. Gall fod wedi newid ers hynny.',
  'no-answer':
    'Nid oedd modd llwytho hwn: nid yw’r cyfeiriad yn ateb, neu ni chaniateir i’r dudalen hon ei ddarllen.',
  'not-found': 'Nid oedd modd llwytho hwn: mae’r cyfeiriad yn ateb, ond nid oes dim yno i’w ddangos.',
  'not-json': 'Nid oedd modd dangos hwn: nid ffeil cynllun yw’r hyn a lwythwyd.',
  'wrong-shape': 'Nid oedd modd dangos hwn: nid yw’r hyn a roddwyd yn addas i’r rhan hon o’r dudalen.',
  'not-readable': 'Nid oedd modd dangos hwn: ni ellid darllen y tabl ar y dudalen hon fel cynllun.',
  'too-slow': 'Nid oedd modd llwytho hwn: cymerodd y cyfeiriad ormod o amser i ateb.',
  failed: 'Nid oedd modd dangos hwn oherwydd nam yn y dudalen hon.',
};

/** What every element can say: that it is loading, and what went wrong. */
export const baseWords: Dictionary<BaseWords> = { name: 'engagement', en, cy };
