import type { BaseWords } from './base.words.js';

/** What every element can say, in Welsh: drafted, and not yet read by a reviewer (see `WELSH` in words.ts). */
export const cy: BaseWords = {
  loading: 'Wrthi’n llwytho…',
  stale: 'Nid oedd modd diweddaru hwn ar hyn o bryd. Gall fod wedi newid ers hynny.',
  'no-answer':
    'Nid oedd modd llwytho hwn: nid yw’r cyfeiriad yn ateb, neu ni chaniateir i’r dudalen hon ei ddarllen.',
  'not-found': 'Nid oedd modd llwytho hwn: mae’r cyfeiriad yn ateb, ond nid oes dim yno i’w ddangos.',
  'not-json': 'Nid oedd modd dangos hwn: nid ffeil cynllun yw’r hyn a lwythwyd.',
  'wrong-shape': 'Nid oedd modd dangos hwn: nid yw’r hyn a roddwyd yn addas i’r rhan hon o’r dudalen.',
  'newer-format': 'Nid oedd modd dangos hwn: mae’n rhy newydd i’r rhan hon o’r dudalen.',
  'not-readable': 'Nid oedd modd dangos hwn: ni ellid darllen y tabl ar y dudalen hon fel cynllun.',
  'too-slow': 'Nid oedd modd llwytho hwn: cymerodd y cyfeiriad ormod o amser i ateb.',
  failed: 'Nid oedd modd dangos hwn oherwydd nam yn y dudalen hon.',
};
