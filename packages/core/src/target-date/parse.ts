import type { ParseOptions } from './point.js';
import type { Reading } from './reading.js';
import type { Source } from './source.js';
import type { TargetDate } from './target-date.js';
import { combine } from './combine.js';
import { dateOf } from './date-of.js';
import { readEdtf } from './edtf.js';
import { readCell, readItems } from './read-cell.js';
import { readPlainForm } from './plain-forms.js';
import { readRelative } from './read-relative.js';
import { readSerial } from './spreadsheet-serial.js';
import { warn } from './source.js';
import { tokenise } from './tokens.js';
import { contextOf } from './years.js';

export type { ParseOptions } from './point.js';

/**
 * The window of days that the words of a target date mean, as officers write them: "Jan '12", "On- going",
 * "2011/ 12", "Q3 2024/25", "erbyn Mawrth 2025".
 *
 * Total and pure: every string yields a target date, `words` is the string unchanged, and what cannot be read is
 * `unparsed` with a warning that says why. `from` and `to` are days that exist, `from` never after `to`. A day that
 * does not exist is never rounded into one that does. What each form means: docs/target-dates.md.
 *
 * @param words - One cell, or one phrase; for dates inside sentences see `findDatesIn`.
 * @param options - What the plan says that the words leave out. Days that do not exist in it are ignored.
 */
export function parseTargetDate(words: string, options?: ParseOptions): TargetDate {
  if (options?.edtfOnly) return dateOf(words, readEdtf(words));
  const plain = readPlainForm(words, options);
  return plain ? dateOf(words, plain) : parseByGrammar(words, options);
}

/** As {@link parseTargetDate}, without the short way for plain forms. */
export function parseByGrammar(words: string, options?: ParseOptions): TargetDate {
  const { list, warnings } = tokenise(words);
  if (list.length === 0) return dateOf(words, emptyReading(words), warnings);
  const source: Source = {
    list,
    words,
    context: contextOf(options),
    careful: list.some((token) => token.sense === 'unknown'),
  };
  const reading = readSerial(source) ?? readRelative(source) ?? cellReading(source);
  return dateOf(words, reading, warnings);
}

function cellReading(source: Source): Reading {
  const cell = readCell(source);
  return combine(source, cell, readItems(source, cell));
}

/** A blank cell is none; one with only a stroke or quotes in it was left open on purpose. */
function emptyReading(words: string): Reading {
  if (words.trim() === '') return { kind: 'none', warnings: [] };
  return { kind: 'placeholder', warnings: [warn('placeholder', words.trim())] };
}
