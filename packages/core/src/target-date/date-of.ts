import type { Reading } from './reading.js';
import type { DateWarning, TargetDate } from './target-date.js';

/** Words and reading together, every warning once, and no empty fields. */
export function dateOf(words: string, reading: Reading, before: readonly DateWarning[] = []): TargetDate {
  // Field by field: this runs once for every cell of a large import, and spreading costs more than reading.
  const date: TargetDate = { words, kind: reading.kind };
  if (reading.from !== undefined) date.from = reading.from;
  if (reading.to !== undefined) date.to = reading.to;
  if (reading.edtf !== undefined) date.edtf = reading.edtf;
  if (reading.every) date.every = reading.every;
  if (reading.after) date.after = reading.after;
  if (reading.parts) date.parts = reading.parts;
  const all = before.length === 0 ? reading.warnings : [...before, ...reading.warnings];
  if (all.length > 0) date.warnings = hasRepeats(all) ? withoutRepeats(all) : all;
  return date;
}

/** Hardly ever, so it is asked without making anything. */
function hasRepeats(warnings: readonly DateWarning[]): boolean {
  for (let i = 1; i < warnings.length; i++)
    for (let j = 0; j < i; j++) {
      const [a, b] = [warnings[i], warnings[j]];
      if (a?.code === b?.code && a?.words === b?.words) return true;
    }
  return false;
}

function withoutRepeats(warnings: readonly DateWarning[]): DateWarning[] {
  return warnings.filter((a, i) => warnings.findIndex((b) => a.code === b.code && a.words === b.words) === i);
}
