import type { EngagementDocument, Lang, PlanningRecord, RecordQuestion } from '@engagement-plan/core';
import type { Fault } from '../forms/faults.js';
import type { FormWords } from '../forms/form.words.js';
import type { RecordWords } from './engagement-record.words.js';

/** One question at a time, or all of them. */
export type Mode = 'one' | 'all';

/** What somebody is in the middle of typing: a half-written line must not be tidied under their hands. */
export interface Typing {
  readonly control: string;
  readonly text: string;
}

/** All that the parts of the page are drawn from. */
export interface RecordView {
  readonly record: PlanningRecord;
  readonly by: string;
  /** Every question the record puts, its title apart. */
  readonly questions: readonly RecordQuestion[];
  readonly mode: Mode;
  /** The step on show, one question at a time. */
  readonly at: string;
  /** On paper every question is shown. */
  readonly printing: boolean;
  readonly typing: Typing | undefined;
  /** What its links may lead to. */
  readonly documents: readonly EngagementDocument[];
  readonly words: RecordWords & Pick<FormWords, 'error'>;
  readonly lang: Lang;
  /** Level of the first heading. */
  readonly level: number;
  readonly faults: readonly Fault[];
}

/** The id of the control at a pointer. */
export function idAt(pointer: string): string {
  return `q${pointer.replaceAll('/', '-')}`;
}

/** What a control shows: what is being typed in it, else what the record has. */
export function textIn({ typing }: Pick<RecordView, 'typing'>, id: string, kept: string): string {
  return typing?.control === id ? typing.text : kept;
}
