import type { Assessment } from './assessment.js';
import type { RowIds } from './light.js';
import type { StatusState, StatusWord } from './status.js';

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

/** Counts rows. Every action of a plan is counted, so nothing is made here that a tally does not keep. */
export function tallyOf(rows: readonly AssessedRow[]): Tally {
  const ids = noIds();
  let levels = NO_LEVELS;
  let declared = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (row === undefined) continue;
    const { effective, declared: said } = row.assessment;
    addId(ids, effective.state, row.id);
    if (effective.level !== undefined) levels = withLevel(levels, effective.level, 1);
    if (said !== undefined) declared += 1;
  }
  return { ids, levels, total: rows.length, declared };
}

/** One tally of several that have no row in common: the same as counting all their rows. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const ids = noIds();
  const sum: Counted = { ids, levels: NO_LEVELS, total: 0, declared: 0 };
  for (const tally of tallies) {
    for (const word of WORDS) ids[word] = withIds(ids[word], tally.ids[word]);
    for (const level in tally.levels) sum.levels = withLevel(sum.levels, level, tally.levels[level] ?? 0);
    sum.total += tally.total;
    sum.declared += tally.declared;
  }
  return sum;
}

type Ids = Record<StatusWord, string[]>;

const WORDS = ['red', 'amber', 'green', 'not-due', 'unknown', 'excluded'] as const satisfies StatusWord[];

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

/** Field by field: looking one up by its name costs more than all the rest. */
function addId(ids: Ids, state: StatusState, id: string): void {
  if (state === 'bad') ids.red = withId(ids.red, id);
  else if (state === 'warning') ids.amber = withId(ids.amber, id);
  else if (state === 'good') ids.green = withId(ids.green, id);
  else if (state === 'not-due') ids['not-due'] = withId(ids['not-due'], id);
  else if (state === 'unknown') ids.unknown = withId(ids.unknown, id);
  else ids.excluded = withId(ids.excluded, id);
}

function withId(list: string[], id: string): string[] {
  if (list === NONE) return [id];
  list.push(id);
  return list;
}

function withIds(list: string[], ids: readonly string[]): string[] {
  for (const id of ids) list = withId(list, id);
  return list;
}

/**
 * Levels are the council's own words, and any word may be one: nothing is inherited. An object made by
 * `Object.create(null)` would say the same, and takes several times as long to make and fill.
 */
class Levels {
  [level: string]: number;
}
Object.setPrototypeOf(Levels.prototype, null);
Reflect.deleteProperty(Levels.prototype, 'constructor');

const NO_LEVELS: Tally['levels'] = Object.freeze(new Levels());

function withLevel(levels: Tally['levels'], level: string, rows: number): Tally['levels'] {
  const counted: Record<string, number> = levels === NO_LEVELS ? new Levels() : levels;
  counted[level] = (counted[level] ?? 0) + rows;
  return counted;
}
