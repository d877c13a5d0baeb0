import type { ProgressUpdate } from '../plan/plan.js';
import { changeOf, known } from './tell.js';
import { type ListNoun } from './tell-list.js';
import type { ChangeFacts } from './change.js';

/** An update that came: the status it declares, with the one declared last before; else that it came. */
export const UPDATES: ListNoun = {
  noun: 'update',
  name: ({ on }) => (typeof on === 'string' ? on : ''),
  added: (setting, entry, path, edits) => {
    const { declared, on, by, note } = entry as ProgressUpdate;
    const told = { path, name: on ?? '', edits };
    const who = by === undefined ? undefined : (setting.parties.get(by) ?? by);
    if (declared === undefined)
      return changeOf(setting, 'update', 'updated', {
        ...told,
        facts: known<ChangeFacts['updated']>({ on, by: who, note }),
      });
    return changeOf(setting, 'update', 'declared', {
      ...told,
      facts: known<ChangeFacts['declared']>({
        before: setting.declared,
        after: declared,
        on,
        by: who,
      }),
    });
  },
};

/** The level declared last by these updates: the newest by day, and of one day the one written below. */
export function lastDeclared(updates: readonly ProgressUpdate[] | undefined): string | undefined {
  let last: ProgressUpdate | undefined;
  for (const update of updates ?? [])
    if (update.declared !== undefined && (update.on ?? '') >= (last?.on ?? '')) last = update;
  return last?.declared;
}
