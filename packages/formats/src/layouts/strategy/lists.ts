import type { Ledger } from '../../source/ledger.js';
import { piecesOf } from '../prose/passages.js';
import type { Part, Passage } from '../prose/passages.js';

export type ListKind = 'priorities' | 'aims' | 'relatedPlans';

const KINDS: readonly (readonly [ListKind, RegExp])[] = [
  [
    'relatedPlans',
    /\b(?:plans?|strateg(?:y|ies)|policies|documents|cynlluniau|strategaethau)\s*(?:are|include|below)?\s*:$/iu,
  ],
  ['priorities', /\b(?:priorities|blaenoriaethau)\b[^.:]*:$/iu],
  ['aims', /\b(?:aims?|purposes?|nodau)\b[^.]*:$/iu],
];

/** The lists a sentence ending in a colon introduces, by what that sentence says they hold. Placed; the sentence stays prose. */
export function readLists(parts: readonly Part[], ledger: Ledger): Partial<Record<ListKind, string[]>> {
  const lists: Partial<Record<ListKind, string[]>> = {};
  for (const [at, part] of parts.entries()) {
    if (part.kind !== 'passage' || part.style !== 'text') continue;
    const sentence = part.text.split(/(?<=[.!?])\s+/u).at(-1) ?? '';
    const kind = KINDS.find(([, pattern]) => pattern.test(sentence))?.[0];
    if (kind === undefined || lists[kind] !== undefined) continue;
    const entries: Passage[] = [];
    for (const next of parts.slice(at + 1)) {
      if (
        next.kind !== 'passage' ||
        next.style !== 'item' ||
        piecesOf(next).some((piece) => ledger.isPlaced(piece))
      )
        break;
      entries.push(next);
    }
    if (entries.length < 2) continue;
    lists[kind] = entries.map((entry) => entry.text);
    ledger.place(...entries.flatMap((entry) => piecesOf(entry)));
  }
  return lists;
}
