import type { Cell } from './read-cell.js';
import type { Reading } from './reading.js';
import type { Source } from './source.js';
import { warn, wordsBetween } from './source.js';

/** No date at all: ongoing, as soon as possible, short term, TBC, or words that say nothing about time. */
export function readUndated(source: Source, cell: Cell): Reading {
  const { frequency } = cell;
  if (cell.ongoingAt >= 0)
    return {
      kind: 'ongoing',
      ...(frequency && { every: frequency.every }),
      warnings: frequency?.warnings ?? [],
    };
  if (frequency) return { kind: 'recurring', every: frequency.every, warnings: frequency.warnings };
  if (cell.asapAt >= 0) return asSoonAsPossible(source, cell.asapAt);
  if (cell.termAt >= 0)
    return {
      kind: 'unparsed',
      warnings: [warn('approximate', wordsBetween(source, cell.termAt, cell.termAt + 1))],
    };
  if (cell.placeholderAt >= 0)
    return {
      kind: 'placeholder',
      warnings: [warn('placeholder', wordsBetween(source, cell.placeholderAt, cell.placeholderAt + 1))],
    };
  const words = source.words.trim();
  if (
    source.list.every(
      (token) => token.sense === 'dash' || token.sense === 'question' || token.sense === 'dot',
    )
  )
    return { kind: 'placeholder', warnings: [warn('placeholder', words)] };
  return { kind: 'unparsed', warnings: cell.unread.length > 0 ? [] : [warn('not-read', words)] };
}

/** "ASAP" gives no last day, so nobody is late by it: it begins at the anchor and promises no end. */
function asSoonAsPossible(source: Source, at: number): Reading {
  const words = wordsBetween(source, at, at + 1);
  const { anchor } = source.context;
  if (anchor === undefined)
    return {
      kind: 'relative',
      after: {},
      warnings: [warn('approximate', words), warn('needs-anchor', words)],
    };
  return {
    kind: 'relative',
    after: {},
    from: anchor,
    edtf: `${anchor}/..`,
    warnings: [warn('approximate', words), warn('anchor-used', words, anchor)],
  };
}
