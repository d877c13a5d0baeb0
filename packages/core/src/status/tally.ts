import type { Assessment } from './assessment.js';
import type { RowIds } from './light.js';
import { statusWord, type StatusWord } from './status.js';

/** What a roll-up reads of a row. */
export interface AssessedRow {
  readonly id: string;
  readonly assessment: Assessment;
}

/** Rows counted by what is published of them: all that a roll-up is made from. */
export interface Tally {
  /** In the order of the rows. */
  readonly ids: RowIds;
  /** Published levels by code, where a row has one. */
  readonly levels: Readonly<Record<string, number>>;
  /** All rows counted, once each. */
  readonly total: number;
  /** Rows somebody declared a status of. */
  readonly declared: number;
}

type Counted = { -readonly [K in keyof Tally]: Tally[K] };

/** Counts rows. */
export function tallyOf(rows: readonly AssessedRow[]): Tally {
  const ids = noIds();
  const levels = noLevels();
  const tally: Counted = { ids, levels, total: rows.length, declared: 0 };
  for (const { id, assessment } of rows) {
    const { effective, declared } = assessment;
    addIds(ids, statusWord(effective.state), [id]);
    if (effective.level !== undefined) levels[effective.level] = (levels[effective.level] ?? 0) + 1;
    if (declared !== undefined) tally.declared += 1;
  }
  return tally;
}

/** One tally of several that have no row in common: the same as counting all their rows. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const ids = noIds();
  const levels = noLevels();
  const sum: Counted = { ids, levels, total: 0, declared: 0 };
  for (const tally of tallies) {
    for (const word in tally.ids) addIds(ids, word as StatusWord, tally.ids[word as StatusWord]);
    for (const level in tally.levels) levels[level] = (levels[level] ?? 0) + (tally.levels[level] ?? 0);
    sum.total += tally.total;
    sum.declared += tally.declared;
  }
  return sum;
}

type Ids = Record<StatusWord, string[]>;

/** Stands for every empty list, as most are: an action has rows of one or two colours. */
const NONE: string[] = [];

const noIds = (): Ids => ({
  red: NONE,
  amber: NONE,
  green: NONE,
  'not-due': NONE,
  unknown: NONE,
  excluded: NONE,
});

function addIds(ids: Ids, word: StatusWord, more: readonly string[]): void {
  if (more.length === 0) return;
  if (ids[word] === NONE) ids[word] = [...more];
  else for (const id of more) ids[word].push(id);
}

/** Levels are the council's own words, and any word may be one: nothing is inherited. */
const noLevels = () => Object.create(null) as Record<string, number>;
