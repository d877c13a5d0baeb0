import type { Checklist } from '@engagement-plan/core';
import { writeJson } from '../base/json.js';
import { Trouble } from '../base/trouble.js';
import { finished } from './answers.js';
import { misshapenInChecklist } from './checklist-shape.js';
import { knownSetOf } from './known-sets.js';

/** Saves the checklist as a file in the reader's downloads. Nothing leaves the device. */
export function downloadChecklist(checklist: Checklist): void {
  const text = writeJson(finished(checklist), 2);
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = `${fileName(checklist)}.json`;
  link.click();
  // The download has started once the click is over; an address not given back keeps the file in memory.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

function fileName({ engagement, kind }: Checklist): string {
  const words = (engagement.title ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [kind, ...words].join('-').slice(0, 60);
}

/** The checklist that was given; throws a {@link Trouble} that says where it is something else. */
export function readChecklist(given: unknown): Checklist {
  const where = misshapenInChecklist(given);
  if (where !== undefined) throw new Trouble('wrong-shape', `not a checklist at ${where || 'its root'}`);
  const checklist = given as Checklist;
  if (!knownSetOf(checklist))
    throw new Trouble('wrong-shape', `no principle set ${writeJson(checklist.set)}`);
  return checklist;
}

/** The checklist in a file; undefined when the file holds anything else. */
export async function readChecklistFile(file: Blob): Promise<Checklist | undefined> {
  try {
    return readChecklist(JSON.parse(await file.text()));
  } catch {
    return undefined;
  }
}
