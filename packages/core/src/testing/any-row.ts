import fc from 'fast-check';
import type { Deliverable, Measure, ProgressUpdate, Step } from '../plan/plan.js';
import { addDays } from '../target-date/civil-day.js';
import type { Day, TargetDate } from '../target-date/target-date.js';

/** The day the rows drawn here are about: read as of it, all their parts may be past, present or to come. */
export const ROWS_ABOUT: Day = '2012-01-01';

/** Days about the same time, and far off. */
export const dayNearby = fc.oneof(
  fc.integer({ min: -800, max: 800 }).map((n) => addDays(ROWS_ABOUT, n)),
  fc.constantFrom('0000-01-01', '9999-12-31', ROWS_ABOUT),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
/** Leaves out the keys that came out undefined, as JSON does. */
const record = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K] | undefined> }) =>
  fc
    .record(model as { [K in keyof T]: fc.Arbitrary<T[K]> })
    .map((made) => JSON.parse(JSON.stringify(made)) as T);

const targetDate = record<TargetDate>({
  words: fc.constantFrom('', 'On- going', '2012'),
  kind: fc.constantFrom(
    'day',
    'month',
    'interval',
    'ongoing',
    'open-ended',
    'recurring',
    'none',
    'unparsed',
    'several',
  ),
  from: maybe(dayNearby),
  to: maybe(dayNearby),
  parts: maybe(
    fc.array(record<TargetDate>({ words: fc.constant(''), kind: fc.constant('day'), to: maybe(dayNearby) }), {
      maxLength: 2,
    }),
  ),
});
/** Any progress update, dated or not, with levels no scheme has among them. */
export const anyUpdate = record<ProgressUpdate>({
  on: maybe(dayNearby),
  declared: maybe(fc.constantFrom('red', 'amber', 'green', 'blue', 'puce', '__proto__')),
  progress: maybe(fc.constantFrom('little', 'some', 'significant', 'on-target', 'complete')),
  percent: maybe(fc.double({ min: 0, max: 100, noNaN: true })),
  lifecycle: maybe(
    fc.constantFrom('not-started', 'in-progress', 'on-hold', 'complete', 'cancelled', 'superseded'),
  ),
  resumesOn: maybe(dayNearby),
  outcome: maybe(fc.constantFrom('not-assessed', 'not-achieved', 'partly', 'achieved')),
  issue: maybe(fc.boolean().map((open) => ({ text: 'A hall is wanted', open }))),
  evidence: maybe(
    fc.array(
      record<{ text?: string; on?: string }>({
        text: maybe(fc.constantFrom('', 'Minutes')),
        on: maybe(dayNearby),
      }),
    ),
  ),
  routeToGreen: maybe(fc.constant({ action: 'Book the library' })),
});
const step: fc.Arbitrary<Step> = record<Step>({
  text: fc.constant('Invite'),
  doneOn: maybe(dayNearby),
  steps: maybe(
    fc.array(record<Step>({ text: fc.constant('Write'), doneOn: maybe(dayNearby) }), { maxLength: 3 }),
  ),
});
const milestone = record<NonNullable<Deliverable['milestones']>[number]>({
  text: fc.constant('First meeting'),
  due: maybe(targetDate),
  done: maybe(targetDate),
  state: fc.constantFrom('done', 'pending', 'not-stated'),
});
const number = fc.oneof(
  fc.integer({ min: -10, max: 10 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const measure = record<Measure>({
  target: maybe(number),
  baseline: maybe(number),
  tolerance: maybe(number),
  direction: maybe(fc.constantFrom('higher', 'lower', 'maintain')),
  readings: maybe(
    fc.array(record<{ on: Day; value: number }>({ on: dayNearby, value: number }), { maxLength: 3 }),
  ),
});
/** Any row that fits the shape, as its officers might leave it, with days around {@link ROWS_ABOUT}. */
export const anyRow: fc.Arbitrary<Deliverable> = record<Deliverable>({
  id: fc.constant('row-1'),
  title: fc.constant('Panel'),
  leads: fc.constant([]),
  outputs: fc.array(
    record<Deliverable['outputs'][number]>({ text: fc.constant('A panel'), due: maybe(targetDate) }),
    { maxLength: 2 },
  ),
  due: maybe(targetDate),
  start: maybe(targetDate),
  baseline: maybe(targetDate),
  revisions: maybe(
    fc.array(
      record<NonNullable<Deliverable['revisions']>[number]>({
        from: targetDate,
        to: targetDate,
        on: maybe(dayNearby),
      }),
      { maxLength: 3 },
    ),
  ),
  outcomeState: maybe(fc.constantFrom('not-assessed', 'not-achieved', 'partly', 'achieved')),
  evidence: maybe(
    fc.array(fc.constantFrom({}, { text: 'Minutes' }, { href: 'https://example.org' }), { maxLength: 2 }),
  ),
  lifecycle: maybe(
    fc.constantFrom('not-started', 'in-progress', 'on-hold', 'complete', 'cancelled', 'superseded'),
  ),
  resumesOn: maybe(dayNearby),
  resources: maybe(fc.constant([{ words: 'To be found', state: 'to-be-identified' as const }])),
  conditions: maybe(fc.constantFrom([{ text: 'After it', waitsFor: 'row-2' }], [{ text: 'If agreed' }])),
  measures: maybe(fc.array(measure, { maxLength: 2 })),
  milestones: maybe(fc.array(milestone, { maxLength: 3 })),
  steps: maybe(fc.array(step, { maxLength: 3 })),
  updates: maybe(fc.array(anyUpdate, { maxLength: 4 })),
});
