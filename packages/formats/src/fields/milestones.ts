import { holdsWords } from './word-evidence.js';
import { parseTargetDate, type Day, type Milestone, type TargetDate } from '@engagement-plan/core';
import { findDates } from './dates.js';
import type { DateContext, PlacedDate } from './dates.js';
import { DONE_WORDS, PENDING_WORDS } from './milestone-words.js';
import type { Remark } from '../notes/note.js';

/** The milestones of a cell, with a remark for every state that was read out of the words. */
export interface ReadMilestones {
  readonly milestones: readonly Milestone[];
  readonly remarks: readonly Remark[];
}

/**
 * Reads a milestone cell. It is cut in two only where a date ends a clause and another clause with a date
 * of its own follows. A milestone is *done* only when its words say so and its window ended on or before
 * the document's own day; *pending* when its words say so; anything else is *not stated*.
 *
 * @param documentDay the last day of the document's own date: a month or a year counts by its last day.
 */
export function readMilestones(words: string, documentDay?: Day, context?: DateContext): ReadMilestones {
  const remarks: Remark[] = [];
  const milestones = words
    .split(/[\n•;]+/u)
    .flatMap((line) => splitClauses(line, findDates(line, context)))
    .map((text) => text.trim())
    .filter((text) => holdsWords(text))
    .map((text) => {
      const [found] = findDates(text, context).slice(-1);
      const happened = found && happenedIn(found.date);
      const state = stateOf(text, happened, documentDay);
      if (state !== 'not-stated') remarks.push(readingOf(text, state));
      return {
        text,
        ...(found === undefined ? {} : { due: found.date }),
        state,
        ...(state === 'done' && happened !== undefined ? { done: happened } : {}),
      } satisfies Milestone;
    });
  if (milestones.length > 1) {
    remarks.push({
      code: 'milestones-split',
      severity: 'guess',
      facts: { count: milestones.length },
      words,
    });
  }
  return { milestones, remarks };
}

/** Cuts after each date that ends a clause when what follows is a clause with its own date. */
function splitClauses(line: string, dates: readonly PlacedDate[]): string[] {
  const pieces: string[] = [];
  let from = 0;
  dates.forEach((found, i) => {
    const next = dates[i + 1];
    if (next === undefined) return;
    const between = line.slice(found.end, next.start);
    const clauseBefore = /\p{L}{2}/u.test(line.slice(from, found.start));
    if (!clauseBefore || !/^\s*[.,;)]*\s*(?:and\s+)?\p{Lu}\p{L}*\s+\S/u.test(between)) return;
    const gap = /^\s*[.,;)]*\s*/u.exec(between)?.[0].length ?? 0;
    pieces.push(line.slice(from, found.end + gap));
    from = found.end + gap;
  });
  return [...pieces, line.slice(from)];
}

/**
 * When a thing that is said to be done was done. "In place from Sept '11" goes on for ever, but it came
 * into place in September: what has begun counts by the window it began in.
 */
function happenedIn(date: TargetDate): TargetDate {
  const [beginning, end] = date.edtf?.split('/') ?? [];
  if (date.kind !== 'open-ended' || beginning === undefined || end !== '..') return date;
  return { ...parseTargetDate(beginning, { edtfOnly: true }), words: date.words };
}

function stateOf(
  text: string,
  happened: TargetDate | undefined,
  documentDay: Day | undefined,
): Milestone['state'] {
  if (PENDING_WORDS.test(text)) return 'pending';
  const to = happened?.to;
  if (!DONE_WORDS.test(text) || to === undefined || documentDay === undefined) return 'not-stated';
  return to <= documentDay ? 'done' : 'not-stated';
}

const readingOf = (text: string, state: 'done' | 'pending'): Remark => ({
  code: `milestone-read-as-${state}`,
  severity: 'guess',
  facts: {},
  words: text,
});
