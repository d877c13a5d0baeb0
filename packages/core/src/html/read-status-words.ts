import type { Lifecycle, ProgressUpdate } from '../plan/plan.js';
import { foldedName } from '../plan/parties.js';
import type { StatusLevels } from '../status/scheme.js';
import { brag } from '../status/schemes/brag.js';
import { deliveryConfidence } from '../status/schemes/delivery-confidence.js';
import { rag } from '../status/schemes/rag.js';
import { statusWord, type GreyState, type StatusLevel } from '../status/status.js';

/** The schemes a table's words may be in, the plainest first. */
const SCHEMES = [rag, brag, deliveryConfidence];

/** What our own pages print where there is no colour (a test holds them to the words of `sayState`). */
const GREY: readonly (readonly [GreyState, string])[] = [
  ['not-due', 'not due|heb fod yn ddyledus'],
  ['unknown', 'unknown|anhysbys'],
  ['excluded', 'not counted|heb ei gyfrif'],
];

/** What is said of the work instead of a colour. */
const LIFE: readonly (readonly [Lifecycle, string])[] = [
  ['not-started', 'not started|not yet started|heb ddechrau'],
  ['in-progress', 'in progress|under way|underway|started|ar y gweill|wedi dechrau'],
  ['on-hold', 'on hold|paused|deferred|wedi i ohirio|wedi i oedi'],
  ['complete', 'complete|completed|done|achieved|wedi i gwblhau|wedi i gyflawni|cyflawn|cwblhawyd'],
  ['cancelled', 'cancelled|canceled|withdrawn|wedi i ganslo|canslwyd'],
  ['superseded', 'superseded|wedi i ddisodli'],
];

/** What a cell's words begin with, and what follows. */
interface Begun<T> {
  readonly meaning: T;
  /** How many characters of the words the name is. */
  readonly covers: number;
  readonly rest: string;
}

/** The scheme whose names cover most of what these cells begin with ("Amber/Red", not "Amber"); else the usual three colours. */
export function schemeOfWords(cells: readonly string[]): (typeof SCHEMES)[number] {
  const covers = (scheme: StatusLevels) =>
    cells.reduce((sum, cell) => sum + (beginsWith(cell, namesOf(scheme))?.covers ?? 0), 0);
  return SCHEMES.reduce((best, scheme) => (covers(scheme) > covers(best) ? scheme : best));
}

/**
 * What a status cell says, as an update that keeps the cell's own words; undefined when it cannot be read.
 * `stated` is the word our own pages put beside it. A row that is only "not due" or "unknown" has no update.
 */
export function readStatusWords(
  cell: string,
  scheme: StatusLevels,
  stated: string | undefined,
): ProgressUpdate | 'nothing said' | undefined {
  const words = cell.trim();
  if (words === '' || /^[\s–—-]+$/.test(words)) return 'nothing said';
  const level = beginsWith(words, namesOf(scheme));
  if (level) return { declared: level.meaning.code, words, ...noted(level.rest) };
  const grey = beginsWith(words, GREY_NAMES)?.meaning ?? GREY.find(([state]) => state === stated)?.[0];
  if (grey === 'excluded') return { lifecycle: 'cancelled', words, note: words };
  if (grey) return 'nothing said';
  const tone = scheme.levels.find((one) => statusWord(one.tone) === stated);
  if (tone) return { declared: tone.code, words, note: words };
  const life = beginsWith(words, LIFE_NAMES);
  return life ? { lifecycle: life.meaning, words, ...noted(life.rest) } : undefined;
}

const noted = (rest: string) => (rest === '' ? {} : { note: rest });

type Names<T> = readonly (readonly [name: string, meaning: T])[];

const parted = <T>(lists: readonly (readonly [T, string])[]): Names<T> =>
  lists.flatMap(([meaning, names]) => names.split('|').map((name) => [name, meaning] as const));
const GREY_NAMES = parted(GREY);
const LIFE_NAMES = parted(LIFE);

/** Folded once for each scheme: a plan may have thousands of rows. */
const folded = new WeakMap<StatusLevels, Names<StatusLevel>>();

function namesOf(scheme: StatusLevels): Names<StatusLevel> {
  const known = folded.get(scheme);
  if (known) return known;
  const names = scheme.levels.flatMap((level) =>
    [level.code, level.label, ...(level.words ?? []), level.translations?.['cy']?.label ?? ''].map(
      (name) => [foldedName(name), level] as const,
    ),
  );
  folded.set(scheme, names);
  return names;
}

/** The longest name that the words are, or begin with as words of their own; a single letter must stand alone. */
function beginsWith<T>(words: string, names: Names<T>): Begun<T> | undefined {
  const said = foldedName(words);
  const fitting = names
    .filter(([name]) => name !== '' && (said === name || (name.length > 1 && said.startsWith(`${name} `))))
    .sort(([a], [b]) => b.length - a.length)[0];
  if (!fitting) return undefined;
  const [name, meaning] = fitting;
  if (said === name) return { meaning, covers: name.length, rest: '' };
  // The words as written, from where the name ends in them.
  let end = 0;
  while (end < words.length && foldedName(words.slice(0, end)) !== name) end += 1;
  const rest = words.slice(end).replace(/^[\s:;,.–—()-]+/u, '');
  return { meaning, covers: name.length, rest };
}
