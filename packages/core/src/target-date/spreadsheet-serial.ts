import type { Reading } from './reading.js';
import type { Source } from './source.js';
import { addDays } from './civil-day.js';
import { warn, wordsBetween } from './source.js';

const FIRST = 20_000;
const LAST = 60_000;

/** A cell that holds only the number a spreadsheet keeps for a day (40909 is 1 January 2012), clock time dropped. */
export function readSerial(source: Source): Reading | undefined {
  const first = source.list[0];
  if (first?.sense !== 'number' || first.digits !== 5 || first.n < FIRST || first.n > LAST) return undefined;
  const [, dot, fraction, ...more] = source.list;
  if (
    dot &&
    (dot.sense !== 'dot' ||
      !fraction ||
      fraction.digits + (fraction.sense === 'unknown' ? 1 : 0) === 0 ||
      more.length > 0)
  )
    return undefined;
  const day = addDays('1899-12-30', first.n);
  const words = wordsBetween(source, 0, source.list.length);
  return { kind: 'day', from: day, to: day, edtf: day, warnings: [warn('spreadsheet-serial', words, day)] };
}
