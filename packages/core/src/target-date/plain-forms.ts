import type { Role } from './items.js';
import type { ParseOptions } from './point.js';
import type { Reading } from './reading.js';
import type { DateWarning } from './target-date.js';
import { frequencyWords } from './frequencies.js';
import { lookUp, type Entry, type Meaning } from './lexicon.js';
import { readFromMonth } from './plain-months.js';
import { readFromNumber } from './plain-numbers.js';
import { DASH, isDigit, readYear, Scan, SLASH, SPACE } from './plain-scan.js';
import { fiscalQuarterSpan, lastDaySpan } from './plain-spans.js';
import { endedBy } from './reading.js';
import { warn } from './source.js';
import { isWrittenYear } from './written-years.js';
import { isNextYear } from './years.js';

/**
 * The forms most cells have, read straight from their characters: "Nov 2011", "by March '12", "22/09/10",
 * "3rd September 2009", "2024-06", "2011/12", "07/11", "Nov '11 – March '12", "Q3 2024/25", "2012", "TBC", "V3 October '11". Six to ten times as quick as the grammar, which
 * reads all of them too, and everything else; a test holds the two to the same answers. Anything unusual,
 * down to a second space, is left to the grammar.
 */
export function readPlainForm(words: string, options?: ParseOptions): Reading | undefined {
  const scan = new Scan(words);
  const mark = readVersion(scan);
  return mark === undefined ? readForm(scan, 'at', options) : readMarked(scan, mark, options);
}

/** The form that begins here, after what stands before it; "at" for nothing. */
function readForm(scan: Scan, role: Role, options: ParseOptions | undefined): Reading | undefined {
  if (isDigit(scan.code)) return readFromNumber(scan, role, options);
  const { at: start } = scan;
  const word = scan.word();
  const entry = word === '' ? undefined : lookUp(word);
  // Asked first, for most cells begin with one.
  const month = monthOf(entry);
  if (month !== undefined) return readFromMonth(scan, role, start, month, options);
  const whole = role === 'at';
  const leading = whole ? ROLES.get(word) : undefined;
  if (leading !== undefined) return leads(scan, word) ? readForm(scan, leading, options) : undefined;
  if (word === 'end') return readEndOf(scan, role);
  if (entry === undefined) return undefined;
  if (entry.phrases.length > 0) return whole ? readTwoWords(scan, start, entry) : undefined;
  if (entry.sense === 'quarter') return readQuarter(scan, role);
  return whole && scan.isDone ? readWord(entry, scan.since(start)) : undefined;
}

const monthOf = (entry: Entry | undefined) =>
  entry?.sense === 'month' && entry.phrases.length === 0 ? entry.n : undefined;

const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['by', 'by'],
  ['from', 'from'],
  ['until', 'until'],
  ['up', 'until'],
]);

/** Whether what was read of such a word is all of it: "up" is only with "to". */
function leads(scan: Scan, word: string): boolean {
  return (word !== 'up' || (scan.take(SPACE) && scan.word() === 'to')) && scan.take(SPACE);
}

/** The "V3" before "V3 October '11": which version of the row it is, which is nothing to a date. */
function readVersion(scan: Scan): string | undefined {
  if (scan.code !== CAPITAL_V && scan.code !== SMALL_V) return undefined;
  const { at: start } = scan;
  if (isDigit(scan.words.charCodeAt(start + 1))) {
    scan.at += 1;
    scan.number();
    const mark = scan.since(start);
    if (scan.take(SPACE)) return mark;
    scan.at = start;
  }
  return undefined;
}

const [CAPITAL_V, SMALL_V] = [86, 118] as const;

/** Beside words that are none of a date's, only a month with its year is sure to be one. */
function readMarked(scan: Scan, mark: string, options: ParseOptions | undefined): Reading | undefined {
  const { at: start } = scan;
  const month = monthOf(lookUp(scan.word()));
  if (month === undefined) return undefined;
  const reading = readFromMonth(scan, 'at', start, month, options);
  reading?.warnings.push(warn('not-read', mark));
  return reading;
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
  if (month?.sense !== 'month' || !scan.take(SPACE)) return undefined;
  const warnings: DateWarning[] = [];
  const year = readYear(scan, warnings, false);
  return year === undefined ? undefined : endedBy(role, false, lastDaySpan(year, month.n), warnings);
}

/** "Q3 2024/25": a quarter of the year from April. */
function readQuarter(scan: Scan, role: Role): Reading | undefined {
  const quarter = scan.number();
  const { digits } = scan;
  if (digits !== 1 || quarter < 1 || quarter > 4 || !scan.take(SPACE)) return undefined;
  const year = scan.number();
  if (!isWrittenYear(scan.digits, year) || !scan.take(SLASH)) return undefined;
  const next = scan.number();
  if (!scan.isDone || scan.digits !== 2 || !isNextYear(year, next, 2)) return undefined;
  return endedBy(role, false, fiscalQuarterSpan(year, quarter), []);
}

/** "On- going": a whole cell of two words that go on, which a column may have torn. */
function readTwoWords(scan: Scan, start: number, { phrases }: Entry): Reading | undefined {
  const dash = scan.take(DASH);
  const space = scan.take(SPACE);
  const second = dash || space ? scan.word() : '';
  const isPhrase = phrases.some(
    ({ sense, rest }) => sense === 'ongoing' && rest.length === 1 && rest[0] === second,
  );
  if (!isPhrase || !scan.isDone) return undefined;
  return { kind: 'ongoing', warnings: dash && space ? [warn('torn-word', scan.since(start))] : [] };
}
