import { parseByGrammar } from '../target-date/parse.js';
import { isScore } from './is-score.js';
import { valueAt, withValueAt } from './pointers.js';
import { questionsOf, type RecordQuestion } from './questions-of.js';
import type { RecordField } from './questions/field.js';
import { RECORD_FIELDS } from './questions/fields.js';
import type { GroupScore, PlanningRecord } from './record.js';
import { reportsOf, resultsOf } from './repeats.js';
import { withoutOldTranslations } from './old-translations.js';
import { withLines } from './with-lines.js';

/**
 * What a form hands in. Text, a choice, an id or the words of a date: a string. Lines: a list, or one string
 * with line breaks. A score: a number or its digits; or the scores of several. A blank takes the answer away.
 */
export type RecordAnswer = string | number | readonly string[] | readonly GroupScore[];

/** Says that a value is no answer to the question it was given for. */
const UNFIT = Symbol('unfit');

/**
 * The record with one question answered: a new record that shares with the old one whatever did not change,
 * unknown keys included. What the answer hangs on is made on the way (a report of a method nobody had
 * reported on), words are trimmed in lists only, and translations of words that are no longer there are dropped.
 *
 * The very same record comes back when the pointer belongs to no question of it, or the value is no answer to
 * that question: a score of 7, a word that is not among the choices.
 *
 * @param pointer - The `pointer` of a question of {@link questionsOf}, or of a score its `group`.
 */
export function answerQuestion(record: PlanningRecord, pointer: string, value: RecordAnswer): PlanningRecord {
  const question = questionsOf(record).find((one) => one.pointer === pointer || one.group === pointer);
  const field = (RECORD_FIELDS as readonly RecordField[]).find(({ id }) => id === question?.id);
  if (!question || !field || !isAnswer(value)) return record;
  const answers = answersTo(record, question, field, value, pointer);
  if (answers === UNFIT) return record;
  const wanted = Object.entries(answers).filter(
    ([at, answer]) => answer !== undefined || valueAt(record, at) !== undefined,
  );
  if (wanted.length === 0) return record;
  let after = withRoomFor(record, question);
  for (const [at, answer] of wanted) after = withValueAt(after, at, answer);
  return withoutOldTranslations(record, after, question.pointer);
}

/** A page may hand in whatever its form holds, nothing at all among it. */
const isAnswer = (value: unknown): value is RecordAnswer =>
  typeof value === 'string' || typeof value === 'number' || Array.isArray(value);

const isGroupScore = (one: unknown): one is GroupScore =>
  typeof (one as Partial<GroupScore> | null)?.by === 'string';

/** What to write, by pointer; undefined takes away. */
type Answers = Readonly<Record<string, unknown>>;

function answersTo(
  record: PlanningRecord,
  question: RecordQuestion,
  field: RecordField,
  value: RecordAnswer,
  at: string,
): Answers | typeof UNFIT {
  const { pointer, group, kind, choices } = question;
  if (kind === 'score' && group !== undefined) return scores(value, pointer, group, at);
  if (kind === 'lines' || kind === 'list') return lines(record, field, value, pointer);
  if (typeof value !== 'string') return UNFIT;
  if (value.trim() === '') return { [pointer]: undefined };
  if (kind === 'choice') return choices?.includes(value) ? { [pointer]: value } : UNFIT;
  if (kind === 'date') {
    const anchor = record.printed?.from;
    // One answer at a time, as people write it: the other ways to read a date are only more to download.
    return { [pointer]: parseByGrammar(value, anchor === undefined ? {} : { anchor }) };
  }
  return { [pointer]: value };
}

function scores(value: RecordAnswer, pointer: string, group: string, at: string): Answers | typeof UNFIT {
  if (typeof value === 'string' || typeof value === 'number') {
    if (at === group) return String(value).trim() === '' ? { [group]: undefined } : UNFIT;
    const score = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (score === '' || score === 0 || typeof score === 'string')
      return { [pointer]: undefined, [group]: undefined };
    return isScore(score) ? { [pointer]: score } : UNFIT;
  }
  const given: GroupScore[] = [];
  for (const one of value) {
    if (!isGroupScore(one)) return UNFIT;
    const { score, ...rest } = one;
    if (score !== undefined && score !== 0 && !isScore(score)) return UNFIT;
    given.push(score === undefined || score === 0 ? rest : one);
  }
  return { [group]: given.length > 0 ? given : undefined };
}

function lines(
  record: PlanningRecord,
  field: RecordField,
  value: RecordAnswer,
  pointer: string,
): Answers | typeof UNFIT {
  if (typeof value === 'number') return UNFIT;
  const given = typeof value === 'string' ? [value] : value;
  if (!given.every((line) => typeof line === 'string')) return UNFIT;
  const before = valueAt(record, pointer);
  const ids = new Set(idsIn(record));
  const after = withLines(
    field,
    Array.isArray(before) ? before : [],
    given.flatMap((line) => line.split(/\r\n?|\n/)),
    (words) => {
      const entry = { [field.line ?? '']: words };
      const prefix = PREFIXES[field.id];
      return prefix === undefined ? entry : { id: freshId(prefix, ids), ...entry };
    },
  );
  return { [pointer]: after };
}

/** What the ids of new entries begin with. */
const PREFIXES: Readonly<Record<string, string>> = { outcomes: 'outcome', methods: 'method' };

/** Ids in use, those only a report or a review remembers among them: a new thing never inherits them. */
function* idsIn({ plan, do: reports = [], review }: PlanningRecord): Generator<string> {
  for (const { id } of [...(plan?.outcomes ?? []), ...(plan?.methods ?? [])]) yield id;
  for (const { method } of reports) yield method;
  for (const { outcome } of review?.outcomes ?? []) yield outcome;
}

function freshId(prefix: string, taken: Set<string>): string {
  let n = 1;
  while (taken.has(`${prefix}-${n}`)) n++;
  const id = `${prefix}-${n}`;
  taken.add(id);
  return id;
}

/** Makes the report or the result a question is asked of, with those before it, so that positions stay. */
function withRoomFor(record: PlanningRecord, { pointer }: RecordQuestion): PlanningRecord {
  const [, list, position] = /^(\/do|\/review\/outcomes)\/(\d+)\//.exec(pointer) ?? [];
  if (list === undefined) return record;
  const there = list === '/do' ? record.do : record.review?.outcomes;
  if (Number(position) < (there?.length ?? 0)) return record;
  const all = list === '/do' ? reportsOf(record) : resultsOf(record);
  return withValueAt(record, list, all.slice(0, Number(position) + 1));
}
