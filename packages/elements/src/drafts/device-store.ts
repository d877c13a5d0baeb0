import { openDevice } from './device.js';
import { asideKey, isOld } from './draft.js';
import type { Draft, DraftStore } from './draft.js';

/** Keeps drafts on the device, through reloads and crashes. Rejects where the browser does not allow it. */
export async function deviceStore(): Promise<DraftStore> {
  await openDevice();
  return {
    lasting: true,
    read: async (key) => fresh(await (await openDevice()).read('drafts', key)),
    asides: async (key) => {
      const start = asideKey(key, '');
      const found = await (await openDevice()).readAll('asides', IDBKeyRange.bound(start, start + '\uffff'));
      return found.filter(fresh);
    },
    write: async (draft, after) => {
      let saved: Draft | undefined;
      let inTheWay: Draft | undefined;
      // One transaction reads and writes, so that two tabs can never both believe they were first.
      await (
        await openDevice()
      ).write('drafts', draft.key, (found) => {
        const there = fresh(found);
        if (there && there.count > after && there.tab !== draft.tab) {
          inTheWay = there;
          return undefined;
        }
        saved = { ...draft, count: Math.max(there?.count ?? 0, after) + 1 };
        return saved;
      });
      return inTheWay ? { inTheWay } : { saved: saved as Draft };
    },
    setAside: async (draft) => (await openDevice()).write('asides', draft.key, () => draft),
    removeAside: async (key) => (await openDevice()).remove('asides', key),
    remove: async (key) => (await openDevice()).remove('drafts', key),
    sweep: async () => {
      const device = await openDevice();
      const now = Date.now();
      for (const store of ['drafts', 'asides'] as const)
        await device.removeAll(store, (draft) => isOld(draft, now));
    },
  };
}

/** The draft, unless it is old. */
function fresh(draft: Draft | undefined): Draft | undefined {
  return draft && !isOld(draft, Date.now()) ? draft : undefined;
}
