import type { EngagementDocument, Plan } from '@engagement-plan/core';
import { openDocument } from './containers/container.js';
import { actionTable } from './layouts/action-table/action-table.js';
import { committeeReport } from './layouts/committee-report.js';
import type { Layout, ReadingHints } from './layouts/layout.js';
import { phasedRecommendations } from './layouts/phased-recommendations.js';
import { planningRecord } from './layouts/planning-record.js';
import { principlesList } from './layouts/principles-list.js';
import { strategy } from './layouts/strategy.js';
import type { Note } from './notes/note.js';
import { carryOver } from './previous.js';
import { placeProse } from './sections.js';
import { Ledger, type Coverage } from './source/ledger.js';
import { noteLostWords } from './source/lost-words.js';
import { summarise, type Summary } from './summary.js';

/** What reading a document gives: the documents in it, what the reader has to say, and its accounts. */
export interface Reading {
  readonly documents: readonly EngagementDocument[];
  /** Guesses, repairs, and every piece that was not understood, each with its words and its place. */
  readonly notes: readonly Note[];
  readonly coverage: Coverage;
  readonly summary: Summary;
}

/** Best first: each places the pieces it understands and leaves the rest. */
const LAYOUTS: readonly Layout[] = [
  actionTable,
  strategy,
  principlesList,
  phasedRecommendations,
  committeeReport,
  planningRecord,
];

/**
 * Reads a document as a council keeps it: plain text, tab-separated text as extracted from a PDF, or CSV.
 * Nothing in it is lost (`placed + noted = found`, and every word stands in a document or a note) and
 * nothing is invented. The same input gives the same output, ids included.
 *
 * @throws UnreadableDocumentError when the bytes are not text. Reading never throws on what the text says.
 */
export function read(input: string | Uint8Array, hints: ReadingHints = {}): Reading {
  const { source, text } = openDocument(input, hints.name);
  const ledger = new Ledger(source);
  const ranked = LAYOUTS.map((layout) => ({ layout, score: layout.score(source) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const found = ranked.flatMap(({ layout }) => layout.read(source, ledger, hints));
  const placed = placeProse(source, ledger, found);
  const { notes: said, coverage } = ledger.close();
  const { documents, notes } = withPrevious(placed, said, hints.previous);
  const kept = noteLostWords(text, ledger.pieces, documents, notes);
  return { documents, notes: [...notes, ...kept], coverage, summary: summarise(documents) };
}

/** The first plan of the document goes on from the previous one. */
function withPrevious(
  documents: readonly EngagementDocument[],
  notes: readonly Note[],
  previous: Plan | undefined,
): Pick<Reading, 'documents' | 'notes'> {
  const plan = documents.find((document): document is Plan => document.kind === 'plan');
  if (previous === undefined || plan === undefined) return { documents, notes };
  const carried = carryOver(plan, previous);
  return {
    documents: documents.map((document) => (document === plan ? carried.plan : document)),
    notes: [...notes, ...carried.notes],
  };
}
