import type { Checklist } from '@engagement-plan/core';
import type { Unread } from '../base/trouble.js';
import type { Done } from './deeds.js';
import { setIdOf } from './known-sets.js';
import { differencesBetween, isUntouched, putTogether } from './two-versions.js';
import type { Difference, Side } from './two-versions.js';
import type { ChecklistView } from './view.js';

/** A file that was opened, and differs from what is on show: the officer chooses, place by place. */
export interface TwoVersions {
  readonly theirs: Checklist;
  readonly differences: readonly Difference[];
  readonly chosen: ReadonlyMap<string, Side>;
}

/** What came of opening a file; `two` waits to be chosen between, and nothing of either is lost until then, nor after. */
export interface Opened extends Done {
  readonly two?: TwoVersions;
}

/**
 * A colleague's file, or a copy of one's own. Where both say something, nothing is overwritten until the officer
 * has chosen. No server takes part.
 *
 * @param opened the checklist the file holds, or what kept it from being read
 * @param given what the page gave: what nobody has touched gives way
 */
export function openCopy(
  opened: Checklist | Unread,
  name: string,
  view: ChecklistView,
  given: Checklist,
): Opened {
  const mine = view.checklist;
  if (opened instanceof Error) return { say: (words) => words.notOpened(name, opened) };
  const set = setIdOf(opened);
  if (set !== setIdOf(mine)) return { say: (words) => words.otherSet(name, set) };
  const differences = differencesBetween(mine, opened);
  if (differences.length === 0 || isUntouched(mine, given))
    return settle(view, { theirs: opened, differences: [], chosen: new Map() });
  const chosen = new Map(differences.map(({ at, likely }) => [at, likely]));
  return { two: { theirs: opened, differences, chosen }, say: () => '' };
}

/** The same two with one place chosen. */
export function chooseAt(two: TwoVersions, at: string, side: Side): TwoVersions {
  return { ...two, chosen: new Map(two.chosen).set(at, side) };
}

/** The officer has chosen: all of one side, or as chosen place by place. */
export function settle(view: ChecklistView, two: TwoVersions, all?: Side): Done {
  const { theirs, differences } = two;
  const chosen = all ? new Map(differences.map(({ at }) => [at, all])) : two.chosen;
  const sides = new Set(chosen.values());
  const said = sides.size > 1 ? 'putTogether' : sides.has('mine') ? 'keptMine' : 'opened';
  const { checklist, by, progress, words } = view;
  const stamp = { on: progress.asOf, by, words };
  return {
    work: {
      checklist: putTogether(checklist, theirs, differences, chosen, stamp),
      by: by.trim() || (theirs.handover?.to ?? ''),
    },
    say: (words) => words[said],
    focus: 'notices',
  };
}
