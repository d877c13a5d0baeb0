/**
 * What the elements and the core read of a plan, and of what type. The full validator stays where plans are
 * written and checked: it would be a quarter of what a page may download. A file that passes here may still
 * have findings; it can be drawn.
 */

/** `s` a string, `n` a number, `b` true or false, `*` anything; in brackets a list; a key that ends in `?` may be absent. */
type Shape = 's' | 'n' | 'b' | '*' | readonly [Shape] | { readonly [key: string]: Shape };

const TYPES: Readonly<Record<string, string>> = { s: 'string', n: 'number', b: 'boolean' };

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
const PLAN: Shape = {
  kind: 's',
  id: 's',
  'title?': 's',
  'lang?': 's',
  'period?': DATE,
  objectives: [
    {
      id: 's',
      'ref?': 's',
      title: 's',
      actions: [{ id: 's', 'ref?': 's', title: 's', deliverables: [ROW] }],
    },
  ],
  'parties?': [{ id: 's', name: 's', 'aliases?': ['s'] }],
  'areas?': [{ id: 's', name: 's' }],
  'indicators?': [{ code: 's', 'title?': 's' }],
  'cadence?': [{ months: 'n' }],
};

/** JSON pointer to the first place where the value is not shaped as a plan; undefined when it is one. */
export function misshapenIn(value: unknown): string | undefined {
  return misshapen(value, PLAN, '');
}

function misshapen(value: unknown, shape: Shape, path: string): string | undefined {
  if (shape === '*') return undefined;
  if (typeof shape === 'string') return typeof value === TYPES[shape] ? undefined : path;
  if (Array.isArray(shape)) return inList(value, shape[0] as Shape, path);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return path;
  for (const key of Object.keys(shape)) {
    const optional = key.endsWith('?');
    const name = optional ? key.slice(0, -1) : key;
    const one = (value as Readonly<Record<string, unknown>>)[name];
    if (optional && one === undefined) continue;
    const found = misshapen(one, (shape as Readonly<Record<string, Shape>>)[key] ?? '*', `${path}/${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function inList(value: unknown, shape: Shape, path: string): string | undefined {
  if (!Array.isArray(value)) return path;
  for (let i = 0; i < value.length; i += 1) {
    const found = misshapen(value[i], shape, `${path}/${i}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
