import type { Deliverable } from '../../../plan/plan.js';
import type { Day } from '../../../target-date/target-date.js';
import { formatDay } from '../../../words/day.js';
import { quoted } from '../../../words/phrases.js';
import type { Context } from '../../context.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

/** The open row, of those waited for, that is due last. */
function lastOf(rows: readonly Deliverable[], { readingOf, isOpen }: Context) {
  let last: { readonly row: Deliverable; readonly day: Day } | undefined;
  for (const row of rows) {
    const { lastDay } = readingOf(row).facts;
    if (lastDay !== undefined && isOpen(row) && (last === undefined || lastDay > last.day)) {
      last = { row, day: lastDay };
    }
  }
  return last;
}

export const dependencyLate = defineCheck({
  code: 'dependency/late',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'What a row waits for is due before the row, and on time.',

  *find(_plan, context) {
    const { openRows, setting, asOf } = context;
    for (const { deliverable, path, facts } of openRows) {
      const { lastDay } = facts;
      for (const [i, { waitsFor }] of (deliverable.conditions ?? []).entries()) {
        if (waitsFor === undefined) continue;
        const last = lastOf(
          setting.rowsOf(waitsFor).filter((row) => row !== deliverable),
          context,
        );
        if (last === undefined) continue;
        const found = {
          path: `${path}/conditions/${i}`,
          row: nameOf(deliverable),
          other: nameOf(last.row),
          day: last.day,
        };
        if (last.day < asOf) yield { ...found, because: 'overdue' as const, lastDay: '' };
        else if (lastDay !== undefined && last.day > lastDay) {
          yield { ...found, because: 'due-later' as const, lastDay };
        }
      }
    }
  },

  say: ({ row, other, day, because, lastDay }) =>
    because === 'overdue'
      ? `${quoted(row)} waits for ${quoted(other)}, which was due by ${formatDay(day, 'en')} and is not complete: settle that first, or say how the row can go ahead without it.`
      : `${quoted(row)} is due by ${formatDay(lastDay, 'en')}, and waits for ${quoted(other)}, due only by ${formatDay(day, 'en')}: change one of the two dates.`,
});
