import type { Money } from '../plan/plan.js';
import type { Day, TargetDate } from '../target-date/target-date.js';
import type { Edit } from './edit.js';

/** What a change is about. `part` is an entry of a list that has no noun of its own. */
export type ChangeNoun =
  | 'document'
  | 'objective'
  | 'action'
  | 'deliverable'
  | 'output'
  | 'lead'
  | 'resource'
  | 'milestone'
  | 'step'
  | 'measure'
  | 'reading'
  | 'indicator'
  | 'condition'
  | 'evidence'
  | 'link'
  | 'note'
  | 'update'
  | 'party'
  | 'area'
  | 'body'
  | 'cadence'
  | 'approval'
  | 'revision'
  | 'section'
  | 'engagement'
  | 'answer'
  | 'principle'
  | 'level'
  | 'recommendation'
  | 'part';

/** What each deed is told with. Texts are people's own words. */
export interface ChangeFacts {
  /** `rows` is how many rows came with an objective or action. */
  added: { readonly rows?: number };
  /** `rows` is how many rows went with an objective or action. */
  removed: { readonly rows?: number };
  /** To another objective or action: what people call the two. */
  moved: { readonly before: string; readonly after: string };
  /** To another place in the same list. */
  reordered: Readonly<Record<never, never>>;
  /** Its ref: what people call it by, while its id stays. */
  renumbered: { readonly before?: string; readonly after?: string };
  /** `field` is the key that holds the words. */
  reworded: { readonly field: string; readonly before: string; readonly after: string };
  /** Its due date. A slip’s number, reason and approval are those of the row’s revision. */
  'due-moved': {
    readonly before?: TargetDate;
    readonly after?: TargetDate;
    /** Which of its slips this is, from the revisions; absent when the date did not move back. */
    readonly slip?: number;
    readonly reason?: string;
    readonly approvedBy?: string;
    readonly approvedOn?: Day;
  };
  /** Any other date: `field` is the key that holds it, or a pointer below the thing to one that stands deeper. */
  'date-changed': { readonly field: string; readonly before?: TargetDate; readonly after?: TargetDate };
  /** How a lead stands to the row: relation codes, such as `joint`. */
  'lead-changed': { readonly before: string; readonly after: string };
  /** The amount of a resource; absent where none was or is given. */
  'money-changed': { readonly before?: Money; readonly after?: Money };
  /** Whether a resource has been found: funding states by code. */
  'funding-changed': { readonly before: string; readonly after: string };
  /** A status declared by an update: level codes of the plan's scheme. */
  declared: { readonly before?: string; readonly after: string; readonly on?: Day; readonly by?: string };
  /** An update that declares no status. */
  updated: { readonly on?: Day; readonly by?: string; readonly note?: string };
  /** A milestone or step, with the day it was done where one is given. */
  done: { readonly on?: Day };
  /** A milestone or step that was done is no longer said to be. */
  undone: Readonly<Record<never, never>>;
  /** How far along it is: lifecycle codes, such as `on-hold`. */
  lifecycle: { readonly before?: string; readonly after?: string };
  /** Whether its outcome was reached: outcome states by code. */
  outcome: { readonly before?: string; readonly after?: string };
  /** A new reading of a measure. */
  read: { readonly on: Day; readonly value: number };
  /** The document’s own version, which counts its revisions. */
  version: { readonly before: string; readonly after: string };
  /** A body's decision on the document. */
  decided: { readonly outcome?: string; readonly on?: TargetDate };
  /** Texts in a language that came, went or changed. */
  translated: { readonly lang: string; readonly texts: number };
  /** Where it stood in the file it was read from. */
  'read-elsewhere': Readonly<Record<never, never>>;
  /** Any other field: a pointer below the thing; the values where they are short enough to print. */
  field: { readonly field: string; readonly before?: string; readonly after?: string };
}

/** What happened to a thing: one of the keys of {@link ChangeFacts}, which say what each is told with. */
export type ChangeDeed = keyof ChangeFacts;

/** What people call a thing: its ref, else its own words. */
export interface Called {
  readonly id: string;
  readonly name: string;
}

interface ChangeOf<D extends ChangeDeed> {
  readonly noun: ChangeNoun;
  readonly deed: D;
  /** Pointer into the document after; of what is gone, into the document before. */
  readonly path: string;
  /** What people call it; empty for the document itself. */
  readonly name: string;
  /** The objective it stands in, where it does. */
  readonly objective?: Called;
  /** The row or action it belongs to, where it is a part of one. */
  readonly of?: Called;
  readonly facts: ChangeFacts[D];
  /** The exact steps; those of all changes together make one document of the other. */
  readonly edits: readonly Edit[];
}

/** One change a committee can read, by noun and deed, with the exact steps it stands for. Plain JSON. */
export type Change = { readonly [D in ChangeDeed]: ChangeOf<D> }[ChangeDeed];
