import type { DateWarning, Day, TargetDate } from './target-date.js';
import { addDays, addMonths, isDay } from './civil-day.js';

type After = NonNullable<TargetDate['after']>;

/** The days from an anchor until so long after it, the anchor included; undefined when no length is given. */
export function windowAfter(after: After, anchor: Day): { from: Day; to: Day; edtf: string } | undefined {
  // A thousand years on from here still has four digits to its year.
  if (!isDay(anchor) || anchor >= '8000-01-01' || (after.months === undefined && after.days === undefined))
    return undefined;
  const months = after.months ?? 0;
  const days = after.days ?? 0;
  if (!(months >= 0 && months <= 12_000 && days >= 0 && days <= 360_000)) return undefined;
  const to = addDays(addMonths(anchor, Math.round(months)), Math.round(days));
  return isDay(to) ? { from: anchor, to, edtf: `${anchor}/${to}` } : undefined;
}

/**
 * A relative date ("within 6 months of adoption") with its window counted from `anchor`; any other date, and a
 * relative one that already has a window or gives no length, comes back as it is. The words never change.
 *
 * @param options - `anchor` is the day counted from; without one the first day of `period` is taken.
 */
export function resolveTargetDate(
  date: TargetDate,
  options: { anchor?: Day; period?: { from?: Day; to?: Day } },
): TargetDate {
  const anchor = options.anchor ?? options.period?.from;
  if (date.kind !== 'relative' || date.to !== undefined || !date.after || anchor === undefined) return date;
  const window = windowAfter(date.after, anchor);
  if (!window) return date;
  const kept = (date.warnings ?? []).filter((warning) => warning.code !== 'needs-anchor');
  const used: DateWarning = { code: 'anchor-used', words: date.words, other: anchor };
  return { ...date, ...window, warnings: [...kept, used] };
}
