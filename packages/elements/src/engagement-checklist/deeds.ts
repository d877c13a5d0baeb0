import type { Checklist } from '@engagement-plan/core';
import { randomId } from '../drafts/draft.js';
import type { Fault } from '../forms/faults.js';
import { answerTo, withEvidenceAt, withoutAnswer } from './answers.js';
import { blankChecklist } from './checklist-work.js';
import type { ChecklistWork } from './checklist-work.js';
import type { ChecklistWords } from './engagement-checklist.words.js';
import { handOver } from './hand-over.js';
import { setIdOf } from './known-sets.js';
import { reopen, sign } from './sign-off.js';
import type { ChecklistView } from './view.js';

/** What a button, or a file that was opened, has done. */
export interface Done {
  /** The work as it is now. */
  readonly work?: ChecklistWork;
  /** What is said of it; what was on show before can then be had back. */
  readonly say?: (words: ChecklistWords) => string;
  /** What stopped it. */
  readonly faults?: readonly Fault[];
  /** To be saved as a file. */
  readonly file?: Checklist;
  /** The control that takes the focus. */
  readonly focus?: string;
}

/** Does what a button of the checklist says (`data-do`). `halfDay`: whether the day of the sign-off holds half a day. */
export function doDeed(
  { do: deed, part = '', n = '0' }: DOMStringMap,
  view: ChecklistView,
  halfDay: boolean,
): Done {
  const { checklist, by, set } = view;
  const name = set.principles.find(({ id }) => id === part)?.name ?? part;
  switch (deed) {
    case 'add-evidence': {
      const work = { checklist: withEvidenceAt(checklist, part, Number(n), {}), by };
      return { work, focus: `${part}-text-${n}` };
    }
    case 'remove-evidence': {
      const { text, href } = answerTo(checklist, part).evidence?.[Number(n)] ?? {};
      const work = { checklist: withEvidenceAt(checklist, part, Number(n), undefined), by };
      const focus = `${part}-add`;
      return text || href ? { work, say: (words) => words.evidenceRemoved(name), focus } : { work, focus };
    }
    case 'clear-answer': {
      const work = { checklist: withoutAnswer(checklist, part), by };
      return { work, say: (words) => words.cleared(name), focus: `${part}-met` };
    }
    case 'start-new': {
      const { organisation } = checklist.engagement;
      const blank = blankChecklist(randomId(), setIdOf(checklist));
      const work = { checklist: { ...blank, engagement: organisation ? { organisation } : {} }, by };
      return { work, say: (words) => words.startedNew, focus: 'notices' };
    }
    case 'hand-over':
      return handOver(view);
    case 'sign':
      return sign(view, halfDay);
    case 'reopen':
      return reopen(view);
    default:
      return {};
  }
}
