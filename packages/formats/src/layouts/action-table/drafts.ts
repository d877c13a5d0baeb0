import type { Objective } from '@engagement-plan/core';
import type { Group } from './group-line.js';
import { levelsOf, type Levels } from './levels.js';
import type { RowRecord } from './records.js';
import type { Cell } from './row-line.js';

export interface ActionDraft {
  readonly ref?: string;
  readonly text?: Cell;
  readonly records: RowRecord[];
}

export interface ObjectiveDraft {
  readonly kind: Objective['kind'];
  readonly ref?: string;
  readonly title: string;
  readonly group?: Group;
  readonly text?: Cell;
  readonly actions: ActionDraft[];
}

/** Rows under their actions, actions under their objectives. */
export interface Drafts {
  readonly levels: Levels;
  readonly objectives: readonly ObjectiveDraft[];
}

/** Puts rows under actions and actions under objectives: by headings, else by an objective column, else by refs. */
export function draftsOf(records: readonly RowRecord[], groups: readonly Group[]): Drafts {
  const byHeading = records.some((record) => record.group !== undefined);
  const byRef = !byHeading && haveDottedRefs(records);
  const levels = levelsOf(records, byHeading || byRef);
  const objectives: ObjectiveDraft[] = [];
  let lastText: Cell | undefined;

  for (const record of records) {
    const text =
      levels.objective === undefined ? undefined : (record.cells.get(levels.objective) ?? lastText);
    lastText = text;
    const wanted = objectiveOf(record, { byRef, text, last: objectives.at(-1) });
    let objective = objectives.find((each) => isSame(each, wanted));
    if (objective === undefined) {
      objective = wanted;
      objectives.push(objective);
    }
    addRow(objective, record, levels, objectives);
  }
  return { levels, objectives: withEmptyGroups(objectives, byHeading ? groups : []) };
}

/** "4.10", "1.1": refs whose first number is the number of what they stand under. */
function haveDottedRefs(records: readonly RowRecord[]): boolean {
  const refs = records.flatMap((record) => record.ref ?? []);
  const dotted = refs.filter((ref) => /^\d+\.\d/.test(ref));
  return dotted.length > 1 && dotted.length >= refs.length * 0.8 && dotted.length >= records.length * 0.5;
}

function objectiveOf(
  record: RowRecord,
  about: { byRef: boolean; text: Cell | undefined; last: ObjectiveDraft | undefined },
): ObjectiveDraft {
  if (record.group) {
    const { kind, ref, title } = record.group;
    return { kind, title, group: record.group, actions: [], ...(ref === undefined ? {} : { ref }) };
  }
  if (about.text) return { kind: 'objective', title: about.text.text, text: about.text, actions: [] };
  const ref = about.byRef ? /^\d+/.exec(record.ref ?? '')?.[0] : undefined;
  if (ref !== undefined) return { kind: 'theme', ref, title: '', actions: [] };
  return about.last ?? { kind: 'objective', title: '', actions: [] };
}

function isSame(a: ObjectiveDraft, b: ObjectiveDraft): boolean {
  if (a === b) return true;
  if (a.group || b.group)
    return (
      a.group === b.group ||
      (a.group?.ref !== undefined && a.group.ref === b.group?.ref && a.title === b.title)
    );
  return a.ref === b.ref && a.title === b.title;
}

function addRow(
  objective: ObjectiveDraft,
  record: RowRecord,
  levels: Levels,
  all: readonly ObjectiveDraft[],
): void {
  const last = objective.actions.at(-1);
  const text = record.cells.get(levels.action);
  if (record.continued) {
    const named = all.flatMap((each) => each.actions).findLast((action) => action.ref === record.ref);
    if (named ?? last) {
      (named ?? last)?.records.push(record);
      return;
    }
  }
  if (last && belongsTo(last, record, text)) {
    last.records.push(record);
    return;
  }
  objective.actions.push({
    records: [record],
    ...(record.ref === undefined ? {} : { ref: record.ref }),
    ...(text ? { text } : {}),
  });
}

/** A row without a number and without words of its own where the action stands goes on from the row above. */
function belongsTo(action: ActionDraft, record: RowRecord, text: Cell | undefined): boolean {
  const sameText = text === undefined || text.text === action.text?.text;
  if (record.ref !== undefined) return record.ref === action.ref && sameText;
  return sameText;
}

/** Headings nothing stands under are objectives with no actions: a check will say so. */
function withEmptyGroups(objectives: ObjectiveDraft[], groups: readonly Group[]): readonly ObjectiveDraft[] {
  const used = new Set(objectives.flatMap((each) => each.group ?? []));
  const empty = groups
    .filter(
      (group) =>
        group.sure &&
        !used.has(group) &&
        !objectives.some((each) => each.ref !== undefined && each.ref === group.ref),
    )
    .map((group): ObjectiveDraft => ({
      kind: group.kind,
      title: group.title,
      group,
      actions: [],
      ...(group.ref === undefined ? {} : { ref: group.ref }),
    }));
  const order = (draft: ObjectiveDraft) => (draft.group === undefined ? -1 : groups.indexOf(draft.group));
  return [...objectives, ...empty].sort((a, b) => order(a) - order(b));
}
