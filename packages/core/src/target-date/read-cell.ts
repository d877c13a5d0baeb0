import type { FrequencyRead } from './read-frequency.js';
import type { Item } from './items.js';
import type { Reading } from './reading.js';
import type { Sense } from './vocabulary.js';
import type { Source } from './source.js';
import type { DateWarning } from './target-date.js';
import { standsAlone } from './stands-alone.js';
import { readItem } from './items.js';
import { readFrequency } from './read-frequency.js';
import { readingOf } from './reading.js';
import { settleYears } from './settle-years.js';
import { warn, wordsBetween } from './source.js';

/** Everything a cell holds, in the order it stands. */
export interface Cell {
  items: Item[];
  frequency: FrequencyRead | undefined;
  /** Places of the words that are no dates but say something about one; -1 when absent. */
  ongoingAt: number;
  asapAt: number;
  termAt: number;
  placeholderAt: number;
  revised: boolean;
  /** Nothing but dates: no word that could change what they mean, and none left over. */
  plain: boolean;
  unread: DateWarning[];
}

/** Small words and marks that may stand between dates without a remark. */
const SILENT: ReadonlySet<Sense> = new Set<Sense>([
  ...([
    'comma',
    'and',
    'or',
    'open',
    'close',
    'dash',
    'slash',
    'dot',
    'filler',
    'of',
    'per',
    'finish',
    'launch',
    'by',
  ] as const),
  ...(['old', 'new', 'revised', 'question', 'to', 'from', 'until', 'this', 'approx'] as const),
]);

export function readCell(source: Source): Cell {
  const { list } = source;
  const cell: Cell = {
    items: [],
    frequency: undefined,
    ongoingAt: -1,
    asapAt: -1,
    termAt: -1,
    placeholderAt: -1,
    revised: false,
    plain: true,
    unread: [],
  };
  let unreadFrom = -1;
  const endUnread = (at: number) => {
    if (unreadFrom >= 0) cell.unread.push(warn('not-read', wordsBetween(source, unreadFrom, at)));
    unreadFrom = -1;
  };
  for (let i = 0; i < list.length;) {
    const item = readItem(source, i);
    const next =
      item && standsAlone(source, item, i === 0) ? takeItem(cell, item) : takeOther(source, cell, i);
    if (next === undefined) {
      if (!SILENT.has(list[i]?.sense ?? 'unknown') && unreadFrom < 0) unreadFrom = i;
      i++;
    } else {
      if (!item || cell.items.at(-1) !== item) cell.plain = false;
      endUnread(i);
      i = next;
    }
  }
  endUnread(list.length);
  if (cell.unread.length > 0) cell.plain = false;
  return cell;
}

function takeItem(cell: Cell, item: Item): number {
  cell.items.push(item);
  return item.next;
}

function takeOther(source: Source, cell: Cell, i: number): number | undefined {
  const frequency = readFrequency(source, i);
  if (frequency && !cell.frequency) {
    cell.frequency = frequency;
    return frequency.next;
  }
  switch (source.list[i]?.sense) {
    case 'ongoing':
      cell.ongoingAt = i;
      return i + 1;
    case 'asap':
      cell.asapAt = i;
      return i + 1;
    case 'term':
      cell.termAt = i;
      return i + 1;
    case 'placeholder':
      cell.placeholderAt = i;
      return i + 1;
    case 'revised':
      cell.revised = true;
      return i + 1;
    default:
      return undefined;
  }
}

/** The readings of a cell's dates, years settled across them. */
export function readItems(source: Source, cell: Cell): { item: Item; reading: Reading }[] {
  settleYears(source, cell.items);
  return cell.items.map((item) => ({ item, reading: readingOf(source, item) }));
}
