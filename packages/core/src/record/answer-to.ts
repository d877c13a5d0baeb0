import { valueAt } from './pointers.js';
import type { RecordAnswer } from './answer-question.js';
import type { RecordQuestion } from './questions-of.js';
import type { RecordField } from './questions/field.js';
import { RECORD_FIELDS } from './questions/fields.js';
import type { GroupScore, PlanningRecord } from './record.js';

/**
 * What a question is answered with now, as a form shows it and `answerQuestion` takes it: text, the words of a
 * date, a choice or an id as a string; lines as a list of their words; a score as a number. Undefined where it
 * is not answered. What several scorers gave is at {@link groupScoresTo}.
 */
export function answerTo(
  record: PlanningRecord,
  { id, kind, pointer }: RecordQuestion,
): RecordAnswer | undefined {
  const value = valueAt(record, pointer);
  if (kind === 'lines' || kind === 'list') {
    const line = (RECORD_FIELDS as readonly RecordField[]).find((field) => field.id === id)?.line;
    const words = Array.isArray(value) ? value.map((entry) => wordsOf(entry, line)) : [];
    const said = words.filter((each) => each.trim() !== '');
    return said.length > 0 ? said : undefined;
  }
  if (kind === 'date') return wordsOf(value, 'words') || undefined;
  if (kind === 'score') return typeof value === 'number' ? value : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** What each of several scorers gave, of a score; none where nobody did. */
export function groupScoresTo(record: PlanningRecord, { group }: RecordQuestion): readonly GroupScore[] {
  const value = group === undefined ? undefined : valueAt(record, group);
  return Array.isArray(value) ? (value as readonly GroupScore[]) : [];
}

function wordsOf(entry: unknown, key: string | undefined): string {
  if (typeof entry === 'string') return entry;
  const words =
    key === undefined ? undefined : (entry as Readonly<Record<string, unknown>> | undefined)?.[key];
  return typeof words === 'string' ? words : '';
}
