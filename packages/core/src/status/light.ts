import type { StatusPolicy } from './policy.js';
import type { StatusWord } from './status.js';

/**
 * The rule that decided the light of an action, an objective or a plan: `worst-rated` for an action, the shares
 * of red, rated and green rows for the others.
 */
export type RollUpRule =
  | 'nothing-owed'
  | 'worst-rated'
  | 'none-rated'
  | 'share-red'
  | 'too-few-rated'
  | 'share-green'
  | 'share-amber';

/**
 * The ids of rows by their published status, every status with a list, so that counts can be followed to rows.
 */
export type RowIds = Readonly<Record<StatusWord, readonly string[]>>;

/** A light, the rule it comes from, and the rows that decided it. */
export interface Light {
  readonly light: StatusWord;
  readonly rule: RollUpRule;
  readonly because: readonly string[];
}

const NOTHING_OWED: Light = { light: 'not-due', rule: 'nothing-owed', because: [] };

/** The light of an action: that of its worst rated row. */
export function worstOf(ids: RowIds): Light {
  for (const light of ['red', 'amber', 'green'] as const) {
    if (ids[light].length > 0) return { light, rule: 'worst-rated', because: ids[light] };
  }
  return ids.unknown.length > 0
    ? { light: 'unknown', rule: 'none-rated', because: ids.unknown }
    : NOTHING_OWED;
}

/**
 * The light of an objective or a plan, by shares of the rows owed. Red is asked first: enough red rows are
 * red however little is known of the others.
 */
export function shareOf(ids: RowIds, { red, rated, green }: StatusPolicy['rollUp']): Light {
  const known = ids.red.length + ids.amber.length + ids.green.length;
  const owed = known + ids.unknown.length;
  if (owed === 0) return NOTHING_OWED;
  if (ids.red.length > 0 && ids.red.length >= owed * red)
    return { light: 'red', rule: 'share-red', because: ids.red };
  if (known < owed * rated) return { light: 'unknown', rule: 'too-few-rated', because: ids.unknown };
  if (ids.red.length === 0 && ids.green.length >= owed * green) {
    return { light: 'green', rule: 'share-green', because: ids.green };
  }
  // Neither red nor green enough: the rows that are not green are why.
  return { light: 'amber', rule: 'share-amber', because: [...ids.red, ...ids.amber, ...ids.unknown] };
}
