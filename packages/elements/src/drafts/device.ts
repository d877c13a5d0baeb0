import type { Parcel } from '../sending/parcel.js';
import type { Draft } from './draft.js';

/** What is kept, by the store it is kept in. */
interface Kept {
  readonly drafts: Draft;
  /** Copies of tabs that could not save in the draft's own place. */
  readonly asides: Draft;
  readonly parcels: Parcel;
}

/** What this device keeps for the elements: drafts, and what is waiting to be sent. */
export class Device {
  readonly #base: IDBDatabase;

  constructor(base: IDBDatabase) {
    this.#base = base;
  }

  read<N extends keyof Kept>(name: N, key: string): Promise<Kept[N] | undefined> {
    return answer(this.#base.transaction(name).objectStore(name).get(key));
  }

  readAll<N extends keyof Kept>(name: N, keys?: IDBKeyRange): Promise<Kept[N][]> {
    return answer(this.#base.transaction(name).objectStore(name).getAll(keys));
  }

  /** Writes what `choose` makes of what stands there, in one transaction; undefined: nothing is written. */
  write<N extends keyof Kept>(
    name: N,
    key: string,
    choose: (there: Kept[N] | undefined) => Kept[N] | undefined,
  ): Promise<void> {
    return this.#change(name, (store) => {
      const there: IDBRequest<Kept[N] | undefined> = store.get(key);
      there.onsuccess = () => {
        const chosen = choose(there.result);
        if (chosen) store.put(chosen);
      };
    });
  }

  remove(name: keyof Kept, key: string): Promise<void> {
    return this.#change(name, (store) => store.delete(key));
  }

  /** Removes whatever `gone` says, in the transaction that looks at it: what is written meanwhile stays. */
  removeAll<N extends keyof Kept>(name: N, gone: (kept: Kept[N]) => boolean): Promise<void> {
    return this.#change(name, (store) => {
      const walk = store.openCursor();
      walk.onsuccess = () => {
        const { result: here } = walk;
        if (!here) return;
        if (gone(here.value as Kept[N])) here.delete();
        here.continue();
      };
    });
  }

  #change(name: keyof Kept, change: (store: IDBObjectStore) => unknown): Promise<void> {
    const transaction = this.#base.transaction(name, 'readwrite');
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      // The transaction keeps nothing when a single request in it fails, the disk being full for one.
      transaction.onabort = () => reject(asError(transaction.error));
      change(transaction.objectStore(name));
    });
  }
}

let opening: Promise<Device> | undefined;

/** Some browsers, with storage switched off or broken, neither open nor refuse. */
const PATIENCE_MS = 2000;
const TURNS = 4;

/** Waited for in turns: where a page gets none, on a busy machine, storage may have answered and not been heard. */
async function noAnswer(): Promise<never> {
  for (let turn = 0; turn < TURNS; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS / TURNS));
  throw new Error('storage does not answer');
}

/** Opens it, once for the page; rejects where the browser lets a page keep nothing. */
export function openDevice(): Promise<Device> {
  return (opening ??= Promise.race([open(), noAnswer()]));
}

async function open(): Promise<Device> {
  // A frame without an origin of its own throws here, rather than rejecting.
  const request = indexedDB.open('engagement-plan', 1);
  request.onupgradeneeded = () => {
    for (const name of ['drafts', 'asides', 'parcels']) {
      request.result.createObjectStore(name, { keyPath: 'key' });
    }
  };
  const base = await answer(request);
  // A newer page wants to upgrade: let it, and open again when next needed.
  base.onversionchange = () => {
    base.close();
    opening = undefined;
  };
  base.onclose = () => (opening = undefined);
  return new Device(base);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(asError(request.error));
  });
}

const asError = (error: DOMException | null) => error ?? new Error('storage failed');
