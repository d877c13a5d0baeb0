import { expect, test } from 'vitest';
import { read } from '../src/read.js';

/** A long text of one thing over and over: what takes its square in time would take minutes. */
const SIZE = 150_000;
const MOST_SECONDS = 20;
const over = (text: string) => text.repeat(Math.ceil(SIZE / text.length));
const numbered = (line: (n: number) => string) =>
  Array.from({ length: SIZE / 100 }, (_, n) => line(n)).join('\n');

test.each([
  ['cells in one row', over('a\t')],
  ['numbers, each with a letter', over('1. a\n')],
  ['lines that go on and on', over('a\n')],
  ['page numbers', over('12\n')],
  ['headings', over('Level 1\n- a\nb\n')],
  ['headers', over('Ref\tAction\tLead\tDue\n')],
  ['brackets', over('[(')],
  ['marks of accents', `a${over('\u0301')}`],
  ['strokes', over('a | b | c\n')],
  [
    'words in the cell of the leads',
    `Ref\tAction\tLead\tDue\n1\tdo\t${over('Head of Service and Team Manager / CVS, ')}\tMay 2011`,
  ],
  [
    'leads of other names',
    `Ref\tAction\tLead\tDue\n${numbered((n) => `${String(n)}\tact\tHead of Service no${String(n)} with Dev${String(n)}. Officer\tMay 2011`)}`,
  ],
])('%s are read in bounded time, and accounted for', { timeout: MOST_SECONDS * 5000 }, (_, text) => {
  // In processor time: a busy machine does not make it more.
  const before = process.cpuUsage();
  for (const name of ['x.txt', 'x.csv']) {
    const { coverage } = read(text, { name });
    expect(coverage.placed + coverage.noted).toBe(coverage.found);
  }
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(MOST_SECONDS);
});

test('a word of the source that is also the name of a field is kept all the same', () => {
  const { documents, notes } = read('Method:\n\nAction, responsibility and timing\n', {});
  const values: string[] = [];
  JSON.stringify([documents, notes], (_, value: unknown) => {
    if (typeof value === 'string') values.push(value);
    return value;
  });
  expect(values.join(' ')).toContain('timing');
});
