import type { Checklist, PrincipleSet } from '@engagement-plan/core';
import { writeJson } from '../base/json.js';
import { fileNameOf, saveFile } from '../base/save-file.js';
import { Trouble } from '../base/trouble.js';
import { finished } from './answers.js';
import { misshapenInChecklist } from './checklist-shape.js';
import { knownSetOf, setIdOf } from './known-sets.js';

/** Saves the checklist as a file in the reader's downloads. Nothing leaves the device. */
export function downloadChecklist(checklist: Checklist): void {
  saveFile(writeJson(finished(checklist), 2), 'application/json', checklistFileName(checklist));
}

/** What the file is called: after its engagement, so that it is found again among other downloads. */
export function checklistFileName({ engagement, kind }: Checklist): string {
  return `${fileNameOf(kind, engagement.title ?? '')}.json`;
}

/** The checklist that was given, whose set is known or the page's own; throws a {@link Trouble} that says where it is something else. */
export function readChecklist(given: unknown, own: PrincipleSet | undefined): Checklist {
  const where = misshapenInChecklist(given);
  if (where !== undefined) throw new Trouble('wrong-shape', `not a checklist at ${where || 'its root'}`);
  const checklist = given as Checklist;
  if (!knownSetOf(checklist, own))
    throw new Trouble('wrong-shape', `no principle set "${setIdOf(checklist)}"`);
  return checklist;
}

/** The checklist in a file; undefined when the file holds anything else. */
export async function readChecklistFile(file: Blob): Promise<Checklist | undefined> {
  try {
    const given: unknown = JSON.parse(await file.text());
    return misshapenInChecklist(given) === undefined ? (given as Checklist) : undefined;
  } catch {
    return undefined;
  }
}
