import type { AnswerValue, Checklist, Day } from '@engagement-plan/core';
import type { Control } from '../forms/control.js';
import { answerTo, withAnswer, withEvidence } from './answers.js';
import type { ChecklistWork } from './checklist-work.js';
import { jottingsOf, withJottings } from './jottings.js';

/** The work with what a control now says written into it; an answer is stamped with who gives it, and the day. */
export function readControl({ checklist, by }: ChecklistWork, control: Control, today: Day): ChecklistWork {
  if (control.dataset['part'] === 'by') return { checklist, by: control.value };
  const name = by.trim();
  return { checklist: readInto(checklist, control, { on: today, ...(name ? { by: name } : {}) }), by };
}

function readInto(checklist: Checklist, control: Control, stamp: { on: Day; by?: string }): Checklist {
  const { part = '', key = '' } = control.dataset;
  const { value } = control;
  if (part === 'engagement') return { ...checklist, engagement: { ...checklist.engagement, [key]: value } };
  if (part === 'jotting') return withJottings(checklist, { ...jottingsOf(checklist), [key]: value });

  const answer = answerTo(checklist, part);
  const n = Number(control.dataset['n'] ?? 0);
  if (key === 'answer') return withAnswer(checklist, { ...answer, answer: value as AnswerValue, ...stamp });
  if (key === 'text' || key === 'href') {
    return withAnswer(checklist, withEvidence(answer, n, { ...answer.evidence?.[n], [key]: value }));
  }
  if (key === 'what' || key === 'post' || key === 'by') {
    return withAnswer(checklist, { ...answer, followUp: { ...answer.followUp, [key]: value } });
  }
  return withAnswer(checklist, { ...answer, [key]: value });
}
