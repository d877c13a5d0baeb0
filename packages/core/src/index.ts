/**
 * The public face of the core, room by room. Begin with its ten nouns (plan, objective, action, deliverable,
 * target date, status, principle, checklist, spectrum level, finding) and a handful of verbs: `readPlan`,
 * `readDocument`, `parseTargetDate`, `assess`, `rollUp`, `check`, `progressOf`, `owed`, `diff`, `applyDiff`,
 * `changeLog`, `merge`, `publish`, `toCalendar`, `toHtml`. All are pure and total: "today" is always given as
 * `asOf`, and nothing throws on a document of the right shape.
 */
export * from './document/public.js';
export * from './validate/public.js';
export * from './plan/public.js';
export * from './target-date/public.js';
export * from './status/public.js';
export * from './principles/public.js';
export * from './record/public.js';
export * from './register/public.js';
export * from './calendar/public.js';
export * from './cadence/public.js';
export * from './report/public.js';
export * from './challenge/public.js';
export * from './trace/public.js';
export * from './change/public.js';
export * from './publish/public.js';
export * from './spectrum/public.js';
export * from './indicators/public.js';
export * from './update/public.js';
export * from './html/public.js';
export * from './words/public.js';
export * from './checks/public.js';
