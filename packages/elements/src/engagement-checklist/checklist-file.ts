import type { Checklist } from '@engagement-plan/core';
import { writeJson } from '../base/json.js';
import { fileNameOf, saveFile } from '../base/save-file.js';
import { Trouble } from '../base/trouble.js';
import { finished } from './answers.js';
import { misshapenInChecklist } from './checklist-shape.js';
import { knownSetOf } from './known-sets.js';

/** Saves the checklist as a file in the reader's downloads. Nothing leaves the device. */
export function downloadChecklist(checklist: Checklist): void {
  const name = fileNameOf(checklist.kind, checklist.engagement.title ?? '');
  saveFile(writeJson(finished(checklist), 2), 'application/json', `${name}.json`);
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
