import { isFilled } from './filled.js';
import { LEAP_PRINCIPLES } from './leap.js';
import { valueAt } from './pointers.js';
import { RECORD_FIELDS, type QuestionId } from './questions/fields.js';
import type { QuestionKind, RecordField, Repeat } from './questions/field.js';
import type { PlanningRecord, RecordStage } from './record.js';
import { repeatsOf } from './repeats.js';
import { saysNone } from './says-none.js';

/** One question put to one record. Data; {@link sayQuestion} has its words. */
export interface RecordQuestion {
  readonly id: QuestionId;
  readonly stage: RecordStage;
  /** JSON pointer of the field the answer fills. Nothing need be there yet. */
  readonly pointer: string;
  /** Of a score: where the scores of several scorers stand. */
  readonly group?: string;
  readonly kind: QuestionKind;
  /** Counted by {@link completenessOf}. A question that is not may be passed over. */
  readonly needed: boolean;
  readonly answered: boolean;
  /** The method, outcome, principle or group it is asked of, in the record's words. */
  readonly about?: string;
  /** The words a choice is made from. */
  readonly choices?: readonly string[];
  /** Lines a new record may begin with. */
  readonly suggested?: readonly string[];
}

/**
 * Every question a record puts, answered or not, in the order of the form: asked once of each method,
 * outcome, principle and source of resistance there is. A pointer stands once. Answering one question leaves
 * the pointers of the others as they are, unless it takes lines out of a list.
 */
export function questionsOf(record: PlanningRecord): RecordQuestion[] {
  const repeats = repeatsOf(record);
  const resistance = record.analyse?.resistance ?? [];
  const asked: RecordQuestion[] = [];
  for (const fields of togetherByRepeat()) {
    const [{ each }] = fields;
    const places = each === undefined ? [undefined] : repeats[each];
    for (const [i, about] of places.entries()) {
      for (const field of fields) {
        // Whoever expects nobody to resist has no more to say about it.
        if (
          each === 'resistance' &&
          field.id !== 'resistance-stakeholder' &&
          saysNone(resistance[i]?.stakeholder)
        )
          continue;
        asked.push(ask(record, field, each && { i, about: about?.trim() ? about : String(i + 1) }));
      }
    }
  }
  return asked;
}

/** Fields asked of the same thing go together: all of one method, then all of the next. */
function togetherByRepeat(): (readonly [RecordField, ...RecordField[]])[] {
  const groups: [RecordField, ...RecordField[]][] = [];
  let last: Repeat | undefined;
  for (const field of RECORD_FIELDS as readonly RecordField[]) {
    const group = groups.at(-1);
    if (group && field.each !== undefined && field.each === last) group.push(field);
    else groups.push([field]);
    last = field.each;
  }
  return groups;
}

function ask(
  record: PlanningRecord,
  { id, stage, pointer: pattern, kind, needed, choices }: RecordField,
  place: { readonly i: number; readonly about: string } | undefined,
): RecordQuestion {
  const pointer = place ? pattern.replace('*', String(place.i)) : pattern;
  const group = kind === 'score' ? `${pointer}s` : undefined;
  const answered =
    isFilled(kind, valueAt(record, pointer)) ||
    (group !== undefined && isFilled('score', valueAt(record, group)));
  return {
    id: id as QuestionId,
    stage,
    pointer,
    ...(group !== undefined && { group }),
    kind,
    needed,
    answered,
    ...(place && { about: place.about }),
    ...(choices && { choices }),
    ...(id === 'principles' && { suggested: LEAP_PRINCIPLES.map(({ name }) => name) }),
  };
}

/** Where to look for the next question. */
export interface NextOptions {
  /** Only after the question with this pointer: a form passes over what somebody left open. */
  readonly after?: string | undefined;
  /** Only questions of this stage. */
  readonly stage?: RecordStage | undefined;
  /** Leaves out questions that may be passed over. */
  readonly neededOnly?: boolean | undefined;
}

/** The first question that is not answered, in the order of the form; undefined when there is none left. */
export function nextQuestion(
  record: PlanningRecord,
  { after, stage, neededOnly = false }: NextOptions = {},
): RecordQuestion | undefined {
  const asked = questionsOf(record);
  const from = after === undefined ? 0 : asked.findIndex(({ pointer }) => pointer === after) + 1;
  return asked
    .slice(from)
    .find(
      (question) =>
        !question.answered &&
        (stage === undefined || question.stage === stage) &&
        (question.needed || !neededOnly),
    );
}
