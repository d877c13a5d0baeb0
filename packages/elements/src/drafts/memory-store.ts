import type { Draft, DraftStore } from './draft.js';

/** Keeps drafts only as long as the page: for browsers and frames that let a page keep nothing. */
export function memoryStore(): DraftStore {
  const drafts = new Map<string, Draft>();
  return {
    lasting: false,
    read: (key) => Promise.resolve(drafts.get(key)),
    asides: () => Promise.resolve([]),
    write: (draft, after) => {
      const saved = { ...draft, count: after + 1 };
      drafts.set(draft.key, saved);
      return Promise.resolve({ saved });
    },
    setAside: () => Promise.resolve(),
    removeAside: () => Promise.resolve(),
    remove: (key) => Promise.resolve(void drafts.delete(key)),
    sweep: () => Promise.resolve(),
  };
}
