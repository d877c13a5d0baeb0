import type { Role } from './items.js';
import type { Reading } from './reading.js';
import type { Span } from './span.js';
import type { DateWarning } from './target-date.js';
import { frequencyWords } from './frequencies.js';
import { lookUp, type Meaning } from './lexicon.js';
import { readFromNumber } from './plain-numbers.js';
import { isDigit, readYear, Scan, SPACE } from './plain-scan.js';
import { lastDaySpan, monthSpan } from './plain-spans.js';
import { endedBy } from './reading.js';
import { warn } from './source.js';

/**
 * The forms most cells have, read straight from their characters: "Nov 2011", "by March '12", "22/09/10",
 * "3rd September 2009", "2024-06", "2011/12", "2012", "TBC". Six to ten times as quick as the grammar, which
 * reads all of them too, and everything else; a test holds the two to the same answers. Anything unusual,
 * down to a second space, is left to the grammar.
 */
export function readPlainForm(words: string, financial: boolean): Reading | undefined {
  const scan = new Scan(words);
  const { at: start } = scan;
  const role = readRole(scan);
  if (role === undefined) return undefined;
  if (isDigit(scan.code)) return readFromNumber(scan, role, financial);
  const whole = scan.at === start;
  const word = scan.word();
  if (word === 'end') return readEndOf(scan, role);
  const entry = word === '' ? undefined : lookUp(word);
  if (entry === undefined || entry.phrases.length > 0) return undefined;
  if (entry.sense === 'month') return readMonth(scan, role, entry.n, monthSpan);
  return whole && scan.isDone ? readWord(entry, scan.since(start)) : undefined;
}

/** "TBC", "ongoing", "quarterly": a whole cell of one word. */
function readWord({ sense, n }: Meaning, word: string): Reading | undefined {
  if (sense === 'placeholder') return { kind: 'placeholder', warnings: [warn('placeholder', word)] };
  if (sense === 'ongoing') return { kind: 'ongoing', warnings: [] };
  const [, every, other] = sense === 'frequency' ? (frequencyWords[n] ?? []) : [];
  return every && other === undefined ? { kind: 'recurring', every, warnings: [] } : undefined;
}

/** "end March 2010", "end of March 2010". */
function readEndOf(scan: Scan, role: Role): Reading | undefined {
  if (!scan.take(SPACE)) return undefined;
  let word = scan.word();
  if (word === 'of' && scan.take(SPACE)) word = scan.word();
  const month = lookUp(word);
  return month?.sense === 'month' ? readMonth(scan, role, month.n, lastDaySpan) : undefined;
}

function readMonth(
  scan: Scan,
  role: Role,
  month: number,
  spanOf: (year: number, month: number) => Span,
): Reading | undefined {
  if (!scan.take(SPACE)) return undefined;
  const warnings: DateWarning[] = [];
  const year = readYear(scan, warnings, false);
  return year === undefined ? undefined : endedBy(role, false, spanOf(year, month), warnings);
}

/** What stands before the date; "at" for nothing, undefined for words this is not for. */
function readRole(scan: Scan): Role | undefined {
  if (isDigit(scan.code)) return 'at';
  const start = scan.at;
  const word = scan.word();
  const role = ROLES.get(word);
  if (role === undefined) {
    scan.at = start;
    return 'at';
  }
  if (word === 'up' && !(scan.take(SPACE) && scan.word() === 'to')) return undefined;
  return scan.take(SPACE) ? role : undefined;
}

const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['by', 'by'],
  ['from', 'from'],
  ['until', 'until'],
  ['up', 'until'],
]);
