import { writeJson } from '../base/json.js';
import { isOld } from './draft.js';
import type { Draft } from './draft.js';

/**
 * What was typed in the last moment before a page was left. A database save begun then is lost as often as
 * not: the page ends before its turn comes. Local storage is written before the call returns.
 */
const PREFIX = 'engagement-plan left ';

/** Leaves a draft behind, at once. Where storage is blocked nothing happens: nothing else would have helped. */
export function leaveBehind(draft: Draft): void {
  try {
    localStorage.setItem(PREFIX + draft.key, writeJson(draft));
  } catch {
    // Full or blocked.
  }
}

/** Takes up what was left behind under a key, and sweeps away what is too old. */
export function takeUp(key: string, now: number): Draft | undefined {
  let found: Draft | undefined;
  try {
    for (const name of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
      const draft = JSON.parse(localStorage.getItem(name) ?? '') as Draft;
      const old = isOld(draft, now);
      if (draft.key === key && !old) found = draft;
      if (draft.key === key || old) localStorage.removeItem(name);
    }
  } catch {
    // Blocked, or written by something else.
  }
  return found;
}
