import { misshapen } from '../base/shape.js';
import type { Shape } from '../base/shape.js';

/**
 * What the elements and the core read of a plan, and of what type. The full validator stays where plans are
 * written and checked: it would be a quarter of what a page may download. A file that passes here may still
 * have findings; it can be drawn.
 */

const WINDOW = { words: 's', kind: 's', 'from?': 's', 'to?': 's' } as const;
const DATE = { ...WINDOW, 'parts?': [WINDOW] } as const;
const STEP = { text: 's', 'ref?': 's', 'due?': DATE, 'doneOn?': 's', 'steps?': [{ text: 's' }] } as const;
const EVIDENCE = [{ 'text?': 's', 'href?': 's' }] as const;
const UPDATE = {
  'on?': 's',
  'by?': 's',
  'declared?': 's',
  'progress?': 's',
  'percent?': 'n',
  'note?': 's',
  'remedial?': 's',
  'issue?': { text: 's' },
  'routeToGreen?': { 'cause?': 's', 'action?': 's', 'owner?': 's', 'due?': DATE },
  'evidence?': EVIDENCE,
} as const;
const ROW = {
  id: 's',
  'ref?': 's',
  title: 's',
  outputs: [{ text: 's', 'due?': DATE, 'outcome?': 's' }],
  'due?': DATE,
  'start?': DATE,
  'baseline?': DATE,
  'revisions?': [{ from: DATE, to: DATE, 'on?': 's' }],
  'outcome?': 's',
  'evidence?': EVIDENCE,
  leads: [{ party: 's', relation: 's' }],
  'resources?': [{ words: 's', state: 's', 'amount?': { pence: 'n', per: 's' } }],
  'milestones?': [{ text: 's', state: 's', 'due?': DATE }],
  'steps?': [STEP],
  'indicators?': [{ code: 's' }],
  'conditions?': [{ text: 's' }],
  'updates?': [UPDATE],
  'areas?': ['s'],
  'notes?': [{ text: 's', 'label?': 's' }],
} as const;
const OBJECTIVE: Shape = {
  id: 's',
  'ref?': 's',
  title: 's',
  actions: [{ id: 's', 'ref?': 's', title: 's', deliverables: [ROW] }],
};
const PLAN: Shape = {
  kind: 's',
  id: 's',
  'title?': 's',
  'lang?': 's',
  'period?': DATE,
  'parties?': [{ id: 's', name: 's', 'aliases?': ['s'] }],
  'areas?': [{ id: 's', name: 's' }],
  'indicators?': [{ code: 's', 'title?': 's' }],
  'cadence?': [{ months: 'n' }],
};

/** Objectives that were found in order: an edited copy of a plan shares all it did not touch. */
const sound = new WeakSet<object>();

/** JSON pointer to the first place where the value is not shaped as a plan; undefined when it is one. */
export function misshapenIn(value: unknown): string | undefined {
  const where = misshapen(value, PLAN);
  if (where !== undefined) return where;
  const { objectives } = value as { readonly objectives?: unknown };
  if (!Array.isArray(objectives)) return '/objectives';
  for (const [at, objective] of (objectives as readonly object[]).entries()) {
    if (sound.has(objective)) continue;
    const where = misshapen(objective, OBJECTIVE);
    if (where !== undefined) return `/objectives/${at}${where}`;
    sound.add(objective);
  }
  return undefined;
}
