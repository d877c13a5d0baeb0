import { givenDay } from '../target-date/given-day.js';
import type { DocumentControl, EngagementDocument } from '../document/document.js';
import { firstDayOf, lastDayOf } from '../target-date/ongoing.js';
import type { Day, TargetDate } from '../target-date/target-date.js';

/** A document that says what state it is in: a plan or a report. */
export type ControlledDocument = Extract<EngagementDocument, { control?: DocumentControl | undefined }>;

/** What a body decided about a document. */
export interface Approval {
  /** The body that decided, by the name the document gives it. */
  readonly body: string;
  /** Undefined where the document does not say what was decided. */
  readonly outcome: 'sought' | 'approved' | 'rejected' | 'noted' | undefined;
  /** When, as written and as read. */
  readonly on: TargetDate | undefined;
  /** What was written beside it, such as the version it was about. */
  readonly note: string | undefined;
}

/** One version of a document, as its document control tells. */
export interface Version {
  /** As printed: "V3"; undefined where the revision names none. */
  readonly version: string | undefined;
  /** When it was made; undefined where the document does not say. */
  readonly date: TargetDate | undefined;
  /** Why it was made, in the words of the document. */
  readonly reasons: readonly string[];
  /** What bodies decided from its day on, before the next version. */
  readonly approvals: readonly Approval[];
  /** The one the document itself is. */
  readonly current: boolean;
}

/**
 * The versions a document tells of, oldest first as it lists them, the current one last. A decision belongs to
 * the version that its note names, else to the newest version of its day; one without a day to the current.
 */
export function versionsOf({ control }: Pick<ControlledDocument, 'control'>): readonly Version[] {
  if (!control) return [];
  const listed = (control.revisions ?? []).map(({ version, date, reasons = [] }) => ({
    version,
    date,
    reasons,
  }));
  const last = listed.at(-1);
  const isListed = control.version === undefined || listed.some(({ version }) => version === control.version);
  const versions =
    isListed && last ? listed : [...listed, { version: control.version, date: control.date, reasons: [] }];
  const current = versions.findLastIndex(({ version }) => version === control.version);
  const currentAt = current < 0 ? versions.length - 1 : current;
  const places = approvalsOf({ control }).map((approval) => placeOf(approval, versions, currentAt));
  const approvals = approvalsOf({ control });
  return versions.map((version, i) => ({
    ...version,
    approvals: approvals.filter((_, at) => places[at] === i),
    current: i === currentAt,
  }));
}

function placeOf(
  { note, on }: Approval,
  versions: readonly Pick<Version, 'version' | 'date'>[],
  current: number,
): number {
  const named = versions.findIndex(({ version }) => version !== undefined && version === note?.trim());
  if (named >= 0) return named;
  const day = lastDayOf(on);
  if (day === undefined) return current;
  const known = versions.findLastIndex(({ date }) => date !== undefined && (firstDayOf(date) ?? '') <= day);
  // Decided before any version has a day: a body approves what is then issued.
  return known < 0 ? 0 : known;
}

/** What bodies decided about the document, in the order it lists them. */
export function approvalsOf({ control }: Pick<ControlledDocument, 'control'>): readonly Approval[] {
  return (control?.approvals ?? []).map(({ body, outcome, on, note }) => ({ body, outcome, on, note }));
}

/**
 * Whether a body had approved the document by a day, or the document says that it is approved.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function isApproved({ control }: Pick<ControlledDocument, 'control'>, asOf: Day): boolean {
  givenDay(asOf);
  if (control?.status === 'approved') return true;
  return approvalsOf({ control }).some(
    ({ outcome, on }) => outcome === 'approved' && (firstDayOf(on) ?? '') <= asOf,
  );
}

/** Whether every version counts, or only what a body approved. */
export interface VersionOnOptions {
  /** Only what was approved by the day counts. */
  readonly approved?: boolean | undefined;
}

/**
 * Which of several versions of one document was in force on a day: the newest dated on or before it, and of
 * one day the one given last. A version without a date counts as the oldest. Undefined when there was none yet.
 */
export function versionOn<D extends ControlledDocument>(
  documents: readonly D[],
  day: Day,
  { approved = false }: VersionOnOptions = {},
): D | undefined {
  let found: D | undefined;
  let foundOn = '';
  for (const document of documents) {
    const on = dayOf(document);
    if (on > day || on < foundOn || (approved && !isApproved(document, day))) continue;
    found = document;
    foundOn = on;
  }
  return found;
}

const dayOf = ({ control }: Pick<ControlledDocument, 'control'>): Day => firstDayOf(control?.date) ?? '';
