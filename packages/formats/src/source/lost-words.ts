import type { EngagementDocument } from '@engagement-plan/core';
import type { Note } from '../notes/note.js';
import type { Piece } from './blocks.js';
import { wordsOf } from './plain-text.js';

/**
 * The last account: every word of the source that stands in no document and no note yet gets a note with
 * the piece it stood in, as written. Repairs change words, markup is taken out, marks are left out; the
 * words themselves are never lost.
 */
export function noteLostWords(
  text: string,
  pieces: readonly Piece[],
  documents: readonly EngagementDocument[],
  notes: readonly Note[],
): readonly Note[] {
  const kept = new Set<string>();
  keepWords([documents, notes.map(({ words }) => words)], kept);
  const added: Note[] = [];
  const keep = (words: string, place: Note['place']) => {
    const lost = wordsOf(words).filter((word) => !kept.has(word));
    if (lost.length === 0) return;
    for (const word of lost) kept.add(word);
    added.push({
      code: 'words-as-written',
      severity: 'repair',
      facts: { lost },
      words,
      place,
    });
  };
  for (const piece of pieces) keep(piece.text, piece.place);
  // What no piece holds: words a container could not keep whole, such as those of a broken quotation.
  keep(
    text
      .split(/\s+/u)
      .filter((run) => wordsOf(run).some((word) => !kept.has(word)))
      .join(' '),
    {},
  );
  return added;
}

/** The words of every value; the names of fields are ours and say nothing of the source. */
function keepWords(value: unknown, kept: Set<string>): void {
  if (typeof value === 'string' || typeof value === 'number')
    for (const word of wordsOf(String(value))) kept.add(word);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) keepWords(each, kept);
}
