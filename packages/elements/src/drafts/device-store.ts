import { openDevice, sweepDrafts } from './device.js';
import { asideKey } from './draft.js';
import type { DraftStore } from './draft.js';

/** Keeps drafts on the device, through reloads and crashes. Rejects where the browser does not allow it. */
export async function deviceStore(now: number): Promise<DraftStore> {
  const device = await openDevice();
  await sweepDrafts(device, now);
  return {
    lasting: true,
    read: async (key) => (await openDevice()).get('drafts', key),
    asides: async (key) => {
      const start = asideKey(key, '');
      return (await openDevice()).getAll('asides', IDBKeyRange.bound(start, start + '\uffff'));
    },
    write: async (draft, after) => {
      // One transaction reads and writes, so that two tabs can never both believe they were first.
      const { store, done } = (await openDevice()).transaction('drafts', 'readwrite');
      const there = await store.get(draft.key);
      if (there && there.count > after && there.tab !== draft.tab) {
        await done;
        return { inTheWay: there };
      }
      const saved = { ...draft, count: Math.max(there?.count ?? 0, after) + 1 };
      await store.put(saved);
      await done;
      return { saved };
    },
    setAside: async (draft) => void (await device.put('asides', draft)),
    removeAside: (key) => device.delete('asides', key),
    remove: async (key) => (await openDevice()).delete('drafts', key),
  };
}
