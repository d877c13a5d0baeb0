import { answerTo, withEvidenceAt, withoutAnswer } from './answers.js';
import type { ChecklistWork } from './checklist-work.js';
import { reopen, sign } from './sign-off.js';

/**
 * Does what a button says (`data-do`), and answers which control takes the focus after it, if it moves.
 * `halfDay`: whether the day of the sign-off holds half a day.
 */
export async function doDeed(
  { do: deed, part = '', n = '0', side }: DOMStringMap,
  work: ChecklistWork,
  nameOf: (principle: string) => string,
  halfDay: () => boolean,
): Promise<string | undefined> {
  const { checklist, by, drafts } = work;
  if (!checklist) return undefined;
  switch (deed) {
    case 'add-evidence':
      work.edited(withEvidenceAt(checklist, part, Number(n), {}));
      return `${part}-text-${n}`;
    case 'remove-evidence': {
      const { text, href } = answerTo(checklist, part).evidence?.[Number(n)] ?? {};
      const without = withEvidenceAt(checklist, part, Number(n), undefined);
      if (text || href) work.replace(without, (words) => words.evidenceRemoved(nameOf(part)));
      else work.edited(without);
      return `${part}-add`;
    }
    case 'clear-answer':
      work.replace(withoutAnswer(checklist, part), (words) => words.cleared(nameOf(part)));
      return `${part}-met`;
    case 'delete-draft':
      await work.startAgain();
      return 'notices';
    case 'start-new':
      work.startNew();
      return 'notices';
    case 'undo':
      work.undo();
      return 'notices';
    case 'take-theirs':
    case 'keep-mine':
      await drafts.choose(deed === 'take-theirs', { checklist, by });
      return 'notices';
    case 'settle':
      work.exchange.settle(side === 'mine' || side === 'theirs' ? side : undefined);
      return 'notices';
    case 'download':
      work.download();
      return undefined;
    case 'hand-over':
      return work.exchange.handOver() ? 'notices' : 'to';
    case 'sign':
      return sign(work, halfDay()) ? 'notices' : 'faults';
    case 'reopen':
      reopen(work);
      return 'notices';
    case 'print':
      print();
      return undefined;
    case 'hand-in':
      return work.tryHandIn() ? undefined : 'faults';
    case 'take-back':
    case 'change':
      work.handIn.takeBack();
      return undefined;
    default:
      return undefined;
  }
}
