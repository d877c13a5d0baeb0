import type { AnswerValue, Checklist, Day } from '@engagement-plan/core';
import { answerTo, jottingsOf, withAnswer, withEvidence, withJottings } from './answers.js';

/** The checklist with what a control now says written into it. `stamp` is who answers, and on which day. */
export function readControl(
  checklist: Checklist,
  control: HTMLInputElement | HTMLTextAreaElement,
  stamp: { on: Day; by?: string },
): Checklist {
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
