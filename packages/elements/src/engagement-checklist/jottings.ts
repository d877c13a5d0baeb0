import type { Checklist } from '@engagement-plan/core';
import { isObject } from '../base/json.js';

/** What is typed on the form and is no part of the checklist until a button says so. It is drafted, and never leaves. */
export interface Jottings {
  /** Who is to go on with it, and what they should know. */
  readonly to?: string;
  readonly note?: string;
  /** Who signs it off, and on which day. */
  readonly post?: string;
  readonly on?: string;
  /** When this copy went to a colleague: they have it now. */
  readonly gave?: string;
}

/** The jottings kept with a checklist. */
export function jottingsOf(checklist: Checklist): Jottings {
  const { jottings } = checklist;
  if (!isObject(jottings)) return {};
  return Object.fromEntries(Object.entries(jottings).filter(([, text]) => typeof text === 'string'));
}

/** The checklist with these jottings. */
export function withJottings(checklist: Checklist, jottings: Jottings): Checklist {
  return { ...checklist, jottings };
}
