import { openDevice } from './device.js';
import { isOld } from './draft.js';
import type { Draft } from './draft.js';

/** The key of the draft saved last among those whose keys begin so; undefined when there is none. */
export async function latestDraftUnder(start: string): Promise<string | undefined> {
  try {
    const drafts: Draft[] = await (
      await openDevice()
    ).readAll('drafts', IDBKeyRange.bound(start, start + '\uffff'));
    return drafts.filter((draft) => !isOld(draft, Date.now())).sort((a, b) => b.savedAt - a.savedAt)[0]?.key;
  } catch {
    // The browser keeps nothing.
    return undefined;
  }
}
