import type { Action, Deliverable, Objective } from '@engagement-plan/core';
import { readDeliverable } from './deliverable.js';
import type { ActionDraft, Drafts, ObjectiveDraft } from './drafts.js';
import { Ids } from './ids.js';
import type { Levels } from './levels.js';
import { take, type PlanContext } from './plan-context.js';
import { readText } from './row-text.js';
import { statementsIn } from './statements.js';

/** Reads the rows into objectives, actions and deliverables, each with an id that is the same every time. */
export function readObjectives(drafts: Drafts, context: PlanContext): readonly Objective[] {
  const ids = new Ids();
  const actions = drafts.objectives.flatMap((objective) => objective.actions);
  // Where one action has several rows, its number is the action's alone, and every row is lettered.
  const lettered = actions.some((action) => action.records.length > 1);
  let position = 0;
  return drafts.objectives.map((draft, at) => {
    const id = ids.of(draft.kind, draft.ref, at + 1);
    readHeading(draft, context);
    return {
      id,
      ...(draft.ref === undefined ? {} : { ref: draft.ref }),
      kind: draft.kind,
      title: draft.text ? readText(draft.text, context) : draft.title,
      actions: draft.actions.map((action) =>
        readAction(action, drafts.levels, { ids, lettered, position: (position += 1) }, context),
      ),
      ...placeOf(draft),
    };
  });
}

function readHeading(draft: ObjectiveDraft, context: PlanContext): void {
  if (draft.group === undefined) return;
  context.ledger.place(...draft.group.pieces);
  const piece = draft.group.pieces.find((each) => each.text !== '');
  if (piece) for (const remark of draft.group.remarks) context.ledger.remark(piece, remark);
}

function placeOf(draft: ObjectiveDraft): Pick<Objective, 'place'> {
  const place = draft.group?.pieces[0]?.place ?? draft.text?.pieces[0]?.place;
  return place ? { place } : {};
}

function readAction(
  draft: ActionDraft,
  levels: Levels,
  about: { ids: Ids; lettered: boolean; position: number },
  context: PlanContext,
): Action {
  const title = draft.text ? readText(draft.text, context) : '';
  const statements = statementsIn(title);
  const deliverables = draft.records.map((record, i): Deliverable => {
    if (record.cells.has('ref'))
      take(context, record.cells.get('ref') as NonNullable<ReturnType<typeof record.cells.get>>);
    const again = record.cells.get(levels.action);
    if (again && again !== draft.text) take(context, again);
    // Said again beside every row it groups, it stands in the plan once.
    const group = levels.objective === undefined ? undefined : record.cells.get(levels.objective);
    if (group) take(context, group);
    const letter = about.lettered && draft.ref !== undefined;
    const ref = letter ? `${draft.ref}${letterOf(i)}` : draft.ref;
    return readDeliverable(
      record,
      levels,
      {
        id: about.ids.of(
          'deliverable',
          ref ?? (draft.records.length > 1 ? `at-${about.position}${letterOf(i)}` : undefined),
          about.position,
        ),
        ...(ref === undefined ? {} : { ref }),
        refGenerated: letter,
        actionTitle: title,
        alone: draft.records.length === 1,
      },
      context,
    );
  });
  return {
    id: about.ids.of('action', draft.ref, about.position),
    ...(draft.ref === undefined ? {} : { ref: draft.ref }),
    title,
    ...(statements.length > 1
      ? { statements: statements.map((text) => ({ text, where: 'row' as const })) }
      : {}),
    deliverables,
    ...(draft.records[0] ? { place: draft.records[0].first.place } : {}),
  };
}

/** a … z, then aa, ab … */
function letterOf(n: number): string {
  const last = String.fromCharCode(97 + (n % 26));
  return n < 26 ? last : letterOf(Math.floor(n / 26) - 1) + last;
}
