import { answerQuestion, questionsOf } from '@engagement-plan/core';
import type { PlanningRecord } from '@engagement-plan/core';
import { linesOf, withoutLine, withoutScorer } from './read-control.js';
import { askedOf, firstOf, stepsOf } from './steps.js';
import { idAt } from './view.js';
import type { Mode } from './view.js';

/** What a button has done. */
export interface Done {
  readonly record?: PlanningRecord;
  /** The step to show. */
  readonly at?: string;
  /** The words of what was taken out, to be had back. */
  readonly removed?: string;
  /** The control that takes the focus. */
  readonly focus?: string;
}

/** Does what a button of the record says (`data-do`). */
export function doDeed(
  { do: deed, at: pointer = '', n = '0', step = '', stage = '' }: DOMStringMap,
  { record, mode }: { readonly record: PlanningRecord; readonly mode: Mode },
): Done {
  const questions = questionsOf(record);
  const asked = questions.find((one) => one.pointer === pointer);
  if (deed === 'step') return { at: step, focus: 'step' };
  if (deed === 'go-stage') {
    if (mode === 'all') return { focus: `stage-${stage}` };
    const first = firstOf(stepsOf(askedOf(record)), stage);
    return first ? { at: first.id, focus: 'step' } : {};
  }
  if (!asked) return {};
  const id = idAt(pointer);
  switch (deed) {
    case 'remove-line': {
      const removed = linesOf(record, asked)[Number(n)] ?? '';
      return { record: withoutLine(record, asked, Number(n)), removed, focus: 'notices' };
    }
    case 'remove-scorer':
      return { record: withoutScorer(record, asked, Number(n)), focus: `${id}-by-${n}` };
    case 'suggested': {
      return { record: answerQuestion(record, pointer, asked.suggested ?? []), focus: `${id}-0` };
    }
    default:
      return {};
  }
}
