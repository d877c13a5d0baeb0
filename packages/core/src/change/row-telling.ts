import { step } from '../document/pointer.js';
import { same } from '../document/same.js';
import type { Deliverable, Money } from '../plan/plan.js';
import { settledDay, slipsOf } from '../status/window.js';
import type { TargetDate } from '../target-date/target-date.js';
import type { ChangeFacts } from './change.js';
import { isHolder, keyEdits } from './edits-between.js';
import {
  changeOf,
  known,
  type Holder,
  type Matched,
  type Setting,
  type TellKey,
  type Telling,
  type Told,
} from './tell.js';
import { listChanges, type ListNoun } from './tell-list.js';
import { lastDeclared, UPDATES } from './update-telling.js';

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** One key that holds a word of a list, such as the lifecycle. */
const fromTo =
  (key: string, deed: 'renumbered' | 'lifecycle' | 'outcome', noun: Telling['noun']): TellKey =>
  (setting, { before, after, at }, edits, name) => [
    changeOf(setting, noun, deed, {
      path: Object.hasOwn(after, key) ? at.to + step(key) : at.to,
      name,
      facts: known({ before: text(before[key]), after: text(after[key]) }),
      edits,
    }),
  ];

/** A list whose entries each have their own noun. */
export const listOf =
  (key: string, told: ListNoun): TellKey =>
  (setting, matched) =>
    listChanges(setting, told, key, matched);

const LEADS: ListNoun = {
  noun: 'lead',
  name: ({ party }, { parties }) => parties.get(String(party)) ?? String(party),
  keys: {
    relation: (setting, { before, after, at }, edits, name) => [
      changeOf(setting, 'lead', 'lead-changed', {
        path: `${at.to}/relation`,
        name,
        facts: { before: String(before['relation']), after: String(after['relation']) },
        edits,
      }),
    ],
  },
};

const RESOURCES: ListNoun = {
  noun: 'resource',
  keys: {
    amount: (setting, { before, after, at }, edits, name) => [
      changeOf(setting, 'resource', 'money-changed', {
        path: after['amount'] === undefined ? at.to : `${at.to}/amount`,
        name,
        facts: known<ChangeFacts['money-changed']>({
          before: before['amount'] as Money | undefined,
          after: after['amount'] as Money | undefined,
        }),
        edits,
      }),
    ],
    state: (setting, { before, after, at }, edits, name) => [
      changeOf(setting, 'resource', 'funding-changed', {
        path: `${at.to}/state`,
        name,
        facts: { before: String(before['state']), after: String(after['state']) },
        edits,
      }),
    ],
  },
};

/** Both keys of what was done, or is not done after all. */
function tellDone(noun: 'milestone' | 'step', isDone: (entry: Holder) => boolean, keys: readonly string[]) {
  return (setting: Setting, name: string, { before, after, at }: Matched): Told | undefined => {
    if (isDone(before) === isDone(after)) return undefined;
    const edits = keys.flatMap((key) => keyEdits(before, after, key, at, setting.likeness));
    const day = text(after['doneOn']) ?? settledDay(after['done'] as TargetDate | undefined);
    const where = { path: at.to, name, edits };
    const change = isDone(after)
      ? changeOf(setting, noun, 'done', { ...where, facts: known<ChangeFacts['done']>({ on: day }) })
      : changeOf(setting, noun, 'undone', { ...where, facts: {} });
    return { changes: [change], keys };
  };
}

const MILESTONES: ListNoun = {
  noun: 'milestone',
  together: tellDone('milestone', ({ state }) => state === 'done', ['state', 'done']),
};

const STEPS: ListNoun = {
  noun: 'step',
  together: tellDone('step', ({ doneOn }) => doneOn !== undefined, ['doneOn']),
  keys: { steps: (setting, matched) => listChanges(setting, STEPS, 'steps', matched) },
};

const readingsOf = (measure: string): ListNoun => ({
  noun: 'reading',
  name: ({ on }) => String(on),
  added: (setting, { on, value }, path, edits) =>
    typeof on === 'string' && typeof value === 'number'
      ? changeOf(setting, 'measure', 'read', { path, name: measure, facts: { on, value }, edits })
      : undefined,
});

const MEASURES: ListNoun = {
  noun: 'measure',
  keys: {
    readings: (setting, matched, _edits, name) => listChanges(setting, readingsOf(name), 'readings', matched),
  },
};

const REVISIONS: ListNoun = { noun: 'revision', name: ({ reason }) => text(reason) ?? '' };

/** What a row that was put off, or brought forward, holds of that: its date, why, and what it was at first. */
function tellDue(setting: Setting, name: string, matched: Matched): Told | undefined {
  const { before, after, at } = matched as Matched & { before: Deliverable; after: Deliverable };
  if (same(before.due, after.due)) return undefined;
  const keys = ['due'];
  if (startsWith(after.revisions, before.revisions)) keys.push('revisions');
  if (before.baseline === undefined && same(after.baseline, before.due)) keys.push('baseline');
  if (onlyTheirDue(before, after)) keys.push('outputs');
  const revision = (after.revisions ?? [])
    .slice(before.revisions?.length ?? 0)
    .findLast(({ to }) => to.to === after.due?.to && to.from === after.due?.from);
  const later = (after.due?.to ?? '') > (before.due?.to ?? '9999-12-31');
  const facts = known<ChangeFacts['due-moved']>({
    before: before.due,
    after: after.due,
    slip: later ? Math.max(1, slipsOf(after, '9999-12-31')) : undefined,
    reason: revision?.reason,
    approvedBy: revision?.approvedBy,
    approvedOn: revision?.approvedBy === undefined ? undefined : revision.on,
  });
  const edits = keys.flatMap((key) => keyEdits(before, after, key, at, setting.likeness));
  const path = after.due === undefined ? at.to : `${at.to}/due`;
  return { changes: [changeOf(setting, 'deliverable', 'due-moved', { path, name, facts, edits })], keys };
}

function startsWith(list: readonly unknown[] = [], start: readonly unknown[] = []): boolean {
  return start.every((entry, i) => same(entry, list[i]));
}

/** Outputs of a row often repeat its date: then it moved once, and not twice. */
function onlyTheirDue(before: Deliverable, after: Deliverable): boolean {
  return (
    before.outputs.length === after.outputs.length &&
    before.outputs.every((output, i) => {
      const now = after.outputs[i];
      if (!isHolder(now)) return false;
      const moved = same(output.due, before.due) && same(now.due, after.due);
      return same({ ...output, due: null }, { ...now, due: null }) && (moved || same(output.due, now.due));
    })
  );
}

/** How changes to a row are described. */
export const ROW = {
  noun: 'deliverable',
  together: tellDue,
  keys: {
    ref: fromTo('ref', 'renumbered', 'deliverable'),
    lifecycle: fromTo('lifecycle', 'lifecycle', 'deliverable'),
    outcomeState: fromTo('outcomeState', 'outcome', 'deliverable'),
    leads: listOf('leads', LEADS),
    resources: listOf('resources', RESOURCES),
    milestones: listOf('milestones', MILESTONES),
    steps: listOf('steps', STEPS),
    measures: listOf('measures', MEASURES),
    revisions: listOf('revisions', REVISIONS),
    traces: listOf('traces', { noun: 'link', name: ({ to }) => String(to) }),
    outputs: listOf('outputs', { noun: 'output' }),
    indicators: listOf('indicators', { noun: 'indicator', name: ({ code }) => String(code) }),
    conditions: listOf('conditions', { noun: 'condition' }),
    evidence: listOf('evidence', { noun: 'evidence' }),
    notes: listOf('notes', { noun: 'note' }),
    updates: (setting, matched) =>
      listChanges(
        { ...setting, declared: lastDeclared((matched.before as Deliverable).updates) },
        UPDATES,
        'updates',
        matched,
      ),
  },
} satisfies Telling;
