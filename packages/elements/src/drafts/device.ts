import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Parcel } from '../sending/parcel.js';
import { DRAFT_DAYS } from './draft.js';
import type { Draft } from './draft.js';

interface Kept extends DBSchema {
  drafts: { key: string; value: Draft };
  /** Copies of tabs that could not save in the draft's own place. */
  asides: { key: string; value: Draft };
  parcels: { key: string; value: Parcel };
}

/** What this device keeps for the elements: drafts, and what is waiting to be sent. */
export type Device = IDBPDatabase<Kept>;

let opening: Promise<Device> | undefined;

/** Some browsers, with storage switched off or broken, neither open nor refuse. */
const PATIENCE_MS = 2000;

/** Opens it, once for the page; rejects where the browser lets a page keep nothing. */
export function openDevice(): Promise<Device> {
  opening ??= Promise.race([
    open(),
    new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error('storage does not answer')), PATIENCE_MS),
    ),
  ]);
  return opening;
}

async function open(): Promise<Device> {
  // A frame without an origin of its own throws here, rather than rejecting.
  const device = await openDB<Kept>('engagement-plan', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('drafts', { keyPath: 'key' });
      fresh.createObjectStore('asides', { keyPath: 'key' });
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
  for (const store of ['drafts', 'asides'] as const) {
    for (const { key, savedAt } of await device.getAll(store)) {
      if (now - savedAt > DRAFT_DAYS * 86_400_000) await device.delete(store, key);
    }
  }
}
