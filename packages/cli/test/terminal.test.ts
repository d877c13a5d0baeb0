import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { processTerminal, wrap } from '../src/terminal.js';

describe('wrapping', () => {
  it.each([
    ['a line that fits', 'one two', 20, 'one two'],
    ['a line of exactly the width', 'one two', 7, 'one two'],
    ['a line one letter too wide', 'one two', 6, 'one\ntwo'],
    ['a word wider than the line, which stays whole', 'immeasurable', 5, 'immeasurable'],
    ['nothing', '', 5, ''],
  ])('keeps %s', (_, text, width, wrapped) => {
    expect(wrap(text, width)).toBe(wrapped);
  });

  it('indents the first line and the rest apart, and counts the indent', () => {
    expect(wrap('aa bb cc', 6, { first: '  ', rest: '    ' })).toBe('  aa\n    bb\n    cc');
  });
});

describe('a reader who stops listening, as `| head` does', () => {
  it('is no fault', async () => {
    const closed = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    const gone = new Promise((resolve) => void closed.once('close', resolve));
    processTerminal(closed, closed).write('one');
    await gone;
    expect(closed.errored?.message).toBe('write EPIPE');
  });
});
