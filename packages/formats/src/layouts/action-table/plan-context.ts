import type { Day, StatusLevel } from '@engagement-plan/core';
import type { DateContext } from '../../fields/dates.js';
import type { PartyDirectory } from '../../fields/party-directory.js';
import type { Remark } from '../../notes/note.js';
import type { WordEvidence } from '../../fields/word-evidence.js';
import type { Ledger } from '../../source/ledger.js';
import type { Cell } from './row-line.js';

/** What the rows of one plan are read with. */
export interface PlanContext {
  readonly ledger: Ledger;
  readonly evidence: WordEvidence;
  readonly parties: PartyDirectory;
  readonly dates: DateContext;
  /** The last day of the document's own date, else the first of its period. */
  readonly documentDay?: Day;
  /** The levels of the plan's own scheme, where it prints one. */
  readonly levels?: readonly StatusLevel[];
}

/** Places a cell and says what was guessed or repaired in it. */
export function take(context: PlanContext, cell: Cell, remarks: readonly Remark[] = []): void {
  context.ledger.place(...cell.pieces);
  const piece = cell.pieces.find((each) => each.text !== '');
  if (piece) for (const remark of remarks) context.ledger.remark(piece, remark);
}
