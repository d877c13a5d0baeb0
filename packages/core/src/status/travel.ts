import type { StatusWord } from './status.js';

/** How a light moved since an earlier day. Between two grey states nothing moved. */
export type Direction = 'improved' | 'same' | 'worse' | 'newly-rated' | 'newly-unrated';

const RANK: Readonly<Partial<Record<StatusWord, number>>> = { red: 0, amber: 1, green: 2 };

/**
 * Whether a light improved or got worse; a row that had no colour before, or has none now, did neither.
 */
export function directionOf(before: StatusWord, after: StatusWord): Direction {
  const from = RANK[before];
  const to = RANK[after];
  if (from === undefined) return to === undefined ? 'same' : 'newly-rated';
  if (to === undefined) return 'newly-unrated';
  if (to === from) return 'same';
  return to > from ? 'improved' : 'worse';
}
