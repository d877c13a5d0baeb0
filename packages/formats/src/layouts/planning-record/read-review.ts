import type { PlanningRecord } from '@engagement-plan/core';
import type { Piece } from '../../source/blocks.js';
import type { Ledger } from '../../source/ledger.js';
import { plainText } from '../../source/plain-text.js';
import { piecesOf } from '../prose/passages.js';
import type { Entry, Form } from './form.js';
import { answerOf, known } from './read-record.js';

type Review = NonNullable<PlanningRecord['review']>;
type Outcomes = NonNullable<NonNullable<PlanningRecord['plan']>['outcomes']>;

/** A score from 1 to 6. A printed 0 is not a score and is stored as absent; a note keeps it. */
function readScore(words: string | undefined, pieces: readonly Piece[], ledger: Ledger): number | undefined {
  const score = Number(/^\s*(\d(?:\.\d+)?)\s*(?:\/\s*6|out\s+of\s+6)?\s*$/u.exec(words ?? '')?.[1]);
  if (score >= 1 && score <= 6) return score;
  for (const piece of pieces) {
    if (piece.text !== '') ledger.remark(piece, { code: 'not-scored', severity: 'guess', facts: {} });
  }
  return undefined;
}

function scoreOf(entry: Entry, ledger: Ledger): number | undefined {
  const pieces = entry.answers.flatMap((answer) => answer.lines.map((line) => line.piece));
  return readScore(answerOf(entry, ledger), pieces, ledger);
}

/** How it was judged, scores by principle, by outcome and overall, and what was learnt. */
export function readReviewStage(form: Form, outcomes: Outcomes, ledger: Ledger): Review {
  const entries = form.entries.filter((entry) => entry.stage === 'review');
  const find = (question: Entry['question']) => entries.find((entry) => entry.question === question);
  const overall = find('overall');
  const score = overall === undefined ? undefined : scoreOf(overall, ledger);
  return known<Review>({
    judging: answerOf(find('judging'), ledger),
    principles: readPrinciples(form, ledger),
    outcomes: readOutcomes(entries, outcomes, ledger),
    overall:
      overall === undefined
        ? undefined
        : known<NonNullable<Review['overall']>>({ score, evidence: undefined }),
    unanticipated: answerOf(find('unanticipated'), ledger),
    lessons: answerOf(find('lessons'), ledger),
    next: answerOf(find('next'), ledger),
  });
}

/** A table of principles with a column of scores and one of comments. */
function readPrinciples(form: Form, ledger: Ledger): Review['principles'] {
  for (const table of form.tables) {
    const [head, ...rows] = table.rows;
    const labels = head?.cells.map((cell) => plainText(cell.text)) ?? [];
    const scores = labels.findIndex((label) => /^(?:scores?|mark|rating|sgôr)\b/iu.test(label));
    if (head === undefined || scores < 0) continue;
    const comments = labels.findIndex(
      (label, i) => i !== scores && /comment|good|bad|evidence|note|particular/iu.test(label),
    );
    const names = labels.findIndex((_, i) => i !== scores && i !== comments);
    ledger.place(...head.cells);
    return rows.flatMap((row) => {
      const [name, score, comment] = [row.cells[names], row.cells[scores], row.cells[comments]];
      if (name === undefined || name.text === '') return [];
      ledger.place(...row.cells);
      return [
        known<NonNullable<Review['principles']>[number]>({
          name: plainText(name.text).replace(/\s*:$/u, ''),
          score: readScore(score?.text, score === undefined ? [] : [score], ledger),
          comment: comment === undefined || comment.text === '' ? undefined : comment.text,
        }),
      ];
    });
  }
  return undefined;
}

/** The outcomes as reviewed, matched to the planned ones by order; their words are kept where they differ. */
function readOutcomes(entries: readonly Entry[], planned: Outcomes, ledger: Ledger): Review['outcomes'] {
  const reviewed: NonNullable<Review['outcomes']> = [];
  for (const entry of entries) {
    if (entry.question === 'outcome-review') ledger.place(...piecesOf(entry.label));
    if (entry.question === 'outcome') {
      const words = answerOf(entry, ledger);
      const same = planned.find((outcome) => outcome.text === words) ?? planned[reviewed.length];
      const outcome = same?.id ?? `outcome-${String(reviewed.length + 1)}`;
      reviewed.push(words === undefined || words === same?.text ? { outcome } : { outcome, words });
    }
    const last = reviewed.at(-1);
    if (last === undefined) continue;
    if (entry.question === 'outcome-evidence')
      Object.assign(last, known({ evidence: answerOf(entry, ledger) }));
    if (entry.question === 'score') Object.assign(last, known({ score: scoreOf(entry, ledger) }));
  }
  return reviewed.length > 0 ? reviewed : undefined;
}
