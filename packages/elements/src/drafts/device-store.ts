import { openDevice, sweepDrafts } from './device.js';
import { asideKey } from './draft.js';
import type { Draft, DraftStore } from './draft.js';

/** Keeps drafts on the device, through reloads and crashes. Rejects where the browser does not allow it. */
export async function deviceStore(now: number): Promise<DraftStore> {
  await sweepDrafts(await openDevice(), now);
  return {
    lasting: true,
    read: async (key) => (await openDevice()).read('drafts', key),
    asides: async (key) => {
      const start = asideKey(key, '');
      return (await openDevice()).readAll('asides', IDBKeyRange.bound(start, start + '\uffff'));
    },
    write: async (draft, after) => {
      let saved: Draft | undefined;
      let inTheWay: Draft | undefined;
      // One transaction reads and writes, so that two tabs can never both believe they were first.
      await (
        await openDevice()
      ).write('drafts', draft.key, (there) => {
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
  };
}
