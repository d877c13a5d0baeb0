import { progressAgainst } from '@engagement-plan/core';
import type { Checklist, ChecklistProgress, Day, PrincipleSet } from '@engagement-plan/core';

/** Reads how a checklist stands on a day; once for each, since several parts of one drawing ask. */
export function standingReader(): (set: PrincipleSet, checklist: Checklist, asOf: Day) => ChecklistProgress {
  let last: { set: PrincipleSet; checklist: Checklist; asOf: Day; is: ChecklistProgress } | undefined;
  return (set, checklist, asOf) => {
    if (last?.set !== set || last.checklist !== checklist || last.asOf !== asOf)
      last = { set, checklist, asOf, is: progressAgainst(set, checklist, { asOf }) };
    return last.is;
  };
}
