import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Parcel } from '../sending/parcel.js';
import { DRAFT_DAYS } from './draft.js';
import type { Draft } from './draft.js';

interface Kept extends DBSchema {
  drafts: { key: string; value: Draft };
  parcels: { key: string; value: Parcel };
}

/** What this device keeps for the elements: drafts, and what is waiting to be sent. */
export type Device = IDBPDatabase<Kept>;

let opening: Promise<Device> | undefined;

/** Opens it, once for the page; rejects where the browser lets a page keep nothing. */
export function openDevice(): Promise<Device> {
  opening ??= open();
  return opening;
}

async function open(): Promise<Device> {
  // A frame without an origin of its own throws here, rather than rejecting.
  const device = await openDB<Kept>('engagement-plan', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('drafts', { keyPath: 'key' });
      fresh.createObjectStore('parcels', { keyPath: 'key' });
    },
    // A newer page wants to upgrade: let it, and open again when next needed.
    blocking: () => {
      device.close();
      opening = undefined;
    },
    terminated: () => (opening = undefined),
  });
  return device;
}

/** Removes the drafts nobody has touched for {@link DRAFT_DAYS} days. */
export async function sweepDrafts(device: Device, now: number): Promise<void> {
  const { store, done } = device.transaction('drafts', 'readwrite');
  let cursor = await store.openCursor();
  while (cursor) {
    if (now - cursor.value.savedAt > DRAFT_DAYS * 86_400_000) await cursor.delete();
    cursor = await cursor.continue();
  }
  await done;
}
