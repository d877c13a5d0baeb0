import type { Checklist, PrincipleSet } from '@engagement-plan/core';
import { readAs } from '../base/read-as.js';
import { Trouble } from '../base/trouble.js';
import type { Unread } from '../base/trouble.js';
import { documentName } from '../forms/download.js';
import { misshapenInChecklist } from './checklist-shape.js';
import { knownSetOf, setIdOf } from './known-sets.js';

/** The words a checklist's file is named by: after its engagement, so that it is found again among other downloads. */
export function fileWordsOf({ engagement, kind }: Checklist): string[] {
  return [kind, engagement.title ?? ''];
}

/** What its file is called. */
export function checklistFileName(checklist: Checklist): string {
  return documentName(fileWordsOf(checklist));
}

/** The checklist that was given, whose set is known or the page's own; throws a {@link Trouble} that says where it is something else. */
export function readChecklist(given: unknown, own: PrincipleSet | undefined): Checklist {
  const checklist = readAs<Checklist>('checklist', given, misshapenInChecklist);
  if (!knownSetOf(checklist, own))
    throw new Trouble('wrong-shape', `no principle set "${setIdOf(checklist)}"`);
  return checklist;
}

/** The checklist in a file, whatever set it answers, or what kept it from being read. */
export async function readChecklistFile(file: Blob): Promise<Checklist | Unread> {
  try {
    return readAs<Checklist>('checklist', JSON.parse(await file.text()), misshapenInChecklist);
  } catch (error) {
    return error as Unread;
  }
}
