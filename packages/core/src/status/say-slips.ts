import { SLIPS_CY } from '../words/cy/slips.js';
import { formatDay } from '../words/day.js';
import type { Lang } from '../words/lang.js';
import { counted, listed, quoted } from '../words/phrases.js';
import type { DateMove, MoveDirection, RevisionGap, SlipLedger } from './slip-ledger.js';

/** What the sentence of one move is made of, as text already. */
export interface MoveSaid {
  /** The words of the earlier date. */
  readonly from: string;
  readonly to: string;
  /** Empty when the revision names no day. */
  readonly on: string;
  /** Days moved, without a sign. */
  readonly days: number;
  /** Empty when none is given. */
  readonly reason: string;
  readonly approvedBy: string;
}

/** Every sentence about slips, in one language. */
export interface SlipSentences {
  readonly move: Readonly<Record<MoveDirection, (said: MoveSaid) => string>>;
  readonly reason: (reason: string) => string;
  readonly approved: (by: string) => string;
  readonly lacks: (gaps: readonly RevisionGap[]) => string;
  readonly ledger: (ledger: SlipLedger) => string;
  readonly none: string;
}

const on = (day: string) => (day === '' ? '' : ` on ${day}`);
const GAPS: Readonly<Record<RevisionGap, string>> = {
  day: 'when that was decided',
  reason: 'why',
  approval: 'who approved it',
};

const SLIPS_EN: SlipSentences = {
  move: {
    later: ({ from, to, on: day, days }) =>
      `Put back${on(day)} from ${from} to ${to}, by ${counted(days, 'day')}.`,
    earlier: ({ from, to, on: day, days }) =>
      `Brought forward${on(day)} from ${from} to ${to}, by ${counted(days, 'day')}.`,
    same: ({ from, to, on: day }) => `Reworded${on(day)} from ${from} to ${to}, with the same last day.`,
    opened: ({ from, to, on: day }) =>
      `Changed${on(day)} from ${from} to ${to}, so that it can no longer be late.`,
    set: ({ from, to, on: day }) => `Given a last day${on(day)}: ${to} where it said ${from}.`,
  },
  reason: (reason) => `Reason: ${reason}.`,
  approved: (by) => `Approved by ${by}.`,
  lacks: (gaps) => `Nothing says ${listed(gaps.map((gap) => GAPS[gap]))}.`,
  ledger: ({
    total,
    slipped,
    slippedOften,
    often,
    broughtForward,
    daysSlipped,
    withoutReason,
    withoutApproval,
  }) =>
    `Of ${counted(total, 'row')}, ${slipped} slipped (${slippedOften} at least ${often === 2 ? 'twice' : counted(often, 'time')}), by ${counted(daysSlipped, 'day')} in all; ${broughtForward} brought forward. Changes without a reason: ${withoutReason}; without an approval: ${withoutApproval}.`,
  none: 'No due date has been moved.',
};

const SENTENCES: Readonly<Record<Lang, SlipSentences>> = { en: SLIPS_EN, cy: SLIPS_CY };

/** One move of a date, in sentences: which way and how far, why, who approved it, and what is not said. */
export function sayDateMove(move: DateMove, lang: Lang): string {
  const words = SENTENCES[lang];
  const { from, to, days = 0, reason = '', approvedBy = '', lacks } = move;
  const said: MoveSaid = {
    from: quoted(from.words),
    to: quoted(to.words),
    on: move.on === undefined ? '' : formatDay(move.on, lang),
    days: Math.abs(days),
    reason: reason.trim(),
    approvedBy: approvedBy.trim(),
  };
  return [
    words.move[move.direction](said),
    said.reason === '' ? '' : words.reason(said.reason.replace(/[.\s]+$/u, '')),
    said.approvedBy === '' ? '' : words.approved(said.approvedBy),
    lacks.length === 0 ? '' : words.lacks(lacks),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What all moves come to, with the denominator. */
export function saySlips(ledger: SlipLedger, lang: Lang): string {
  return ledger.rows.length === 0 ? SENTENCES[lang].none : SENTENCES[lang].ledger(ledger);
}
