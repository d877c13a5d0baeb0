import type { EngagementDocument } from '../document/document.js';

/**
 * What sort of text something is. title: a label, which needs no full stop; sentence: prose in a field;
 * entry: one line of a list or cell; paragraph: prose of a section; date: a target date as written;
 * code: a status as printed; name: a party or place.
 */
export type ProseKind = 'title' | 'sentence' | 'entry' | 'paragraph' | 'date' | 'code' | 'name';

/** One text of a document a person reads. */
export interface Prose {
  /** JSON pointer to the text. */
  readonly path: string;
  readonly text: string;
  readonly kind: ProseKind;
  /** It stands inside something marked as internal, or in a contact. */
  readonly internal: boolean;
  /** The same words as the title it stands under, so that what is wrong with them is found there. */
  readonly repeats: boolean;
  /** What holds the text. */
  readonly holder: Readonly<Record<string, unknown>>;
}

type Fields = Readonly<Record<string, ProseKind>>;

/**
 * The fields people read, by the field that holds their object; `''` is the document itself. Codes, ids,
 * refs and addresses are not prose and stand nowhere in this table.
 */
const PROSE: Readonly<Record<string, Fields>> = {
  '': {
    title: 'title',
    organisation: 'name',
    vision: 'sentence',
    priorities: 'entry',
    aims: 'entry',
    subject: 'title',
    background: 'sentence',
    consultation: 'sentence',
    text: 'sentence',
    note: 'sentence',
    remedial: 'sentence',
    words: 'code',
  },
  control: {},
  revisions: { reasons: 'entry', reason: 'sentence' },
  approvals: { body: 'name', note: 'sentence' },
  objectives: { title: 'title', statement: 'title', description: 'sentence' },
  actions: { title: 'title', description: 'sentence' },
  statements: { text: 'title', description: 'sentence' },
  deliverables: { title: 'title', outcome: 'sentence' },
  outputs: { text: 'title', outcome: 'sentence' },
  resources: { words: 'entry', name: 'name' },
  milestones: { text: 'entry' },
  steps: { text: 'entry' },
  measures: { text: 'entry' },
  conditions: { text: 'entry' },
  notes: { text: 'entry' },
  updates: { note: 'sentence', remedial: 'sentence', words: 'code' },
  issue: { text: 'sentence' },
  routeToGreen: { cause: 'sentence', action: 'sentence' },
  evidence: { text: 'entry' },
  indicators: { title: 'title', text: 'entry' },
  parties: { name: 'name', aliases: 'name' },
  areas: { name: 'name' },
  bodies: { name: 'name', role: 'title' },
  cadence: { body: 'name', purpose: 'entry' },
  relatedPlans: { title: 'title' },
  abbreviations: { long: 'name' },
  sections: { heading: 'title' },
  paragraphs: { text: 'paragraph' },
  stages: { title: 'title' },
  principles: {
    name: 'title',
    statement: 'sentence',
    prompts: 'sentence',
    good: 'sentence',
    evidenceHints: 'entry',
    hedge: 'sentence',
    comment: 'sentence',
  },
  engagement: { title: 'title' },
  answers: { done: 'sentence', reason: 'sentence' },
  followUp: { what: 'entry' },
  history: { what: 'entry' },
  analyse: { need: 'sentence', evidence: 'entry', justification: 'sentence', policyFit: 'entry' },
  agency: { motivation: 'sentence', capacity: 'sentence', opportunity: 'sentence' },
  community: { motivation: 'sentence', capacity: 'sentence', opportunity: 'sentence' },
  partners: { motivation: 'sentence', capacity: 'sentence', opportunity: 'sentence' },
  resistance: { form: 'sentence', answer: 'sentence' },
  plan: { inputsAvailable: 'entry', inputsNeeded: 'entry' },
  outcomes: { text: 'entry', words: 'entry', evidence: 'sentence' },
  methods: { name: 'title', action: 'sentence' },
  do: { done: 'sentence', issues: 'sentence', remedial: 'sentence' },
  review: { judging: 'sentence', unanticipated: 'sentence', lessons: 'sentence', next: 'sentence' },
  overall: { evidence: 'sentence' },
  engagements: { title: 'title' },
  result: { asked: 'sentence', said: 'sentence', did: 'sentence' },
  links: { text: 'title' },
  recommendations: { text: 'sentence', decided: 'sentence' },
  implications: { text: 'sentence' },
  rows: { heading: 'title', comments: 'entry' },
  requests: { text: 'entry', answer: 'sentence' },
  answer: { text: 'sentence' },
  levels: { name: 'title', label: 'title', definition: 'sentence', goal: 'sentence', promise: 'sentence' },
  due: { words: 'date' },
  start: { words: 'date' },
  period: { words: 'date' },
  date: { words: 'date' },
  by: { words: 'date' },
  when: { words: 'date' },
  timing: { words: 'date' },
};

const NO_FIELDS: Fields = {};

/** Where the walk stands. */
interface Around {
  readonly holder: Readonly<Record<string, unknown>>;
  readonly internal: boolean;
  /** The title of the nearest thing that has one: a row often repeats its action's. */
  readonly title: unknown;
}

/** Every text of a document that a person reads, in order, each with its pointer. */
export function proseOf(document: EngagementDocument): Prose[] {
  const found: Prose[] = [];
  const holder = document as Readonly<Record<string, unknown>>;
  walk('', '', { holder, internal: holder['audience'] === 'internal', title: undefined }, found);
  return found;
}

function walk(at: string, field: string, around: Around, found: Prose[]): void {
  const { holder } = around;
  const fields = PROSE[field] ?? NO_FIELDS;
  for (const key in holder) {
    const value = holder[key];
    if (typeof value === 'string') note(value, `${at}/${key}`, fields[key], around, found);
    else if (Array.isArray(value))
      walkList(value, `${at}/${key}`, key, { ...around, kind: fields[key] }, found);
    else if (isObject(value) && key !== 'translations')
      walk(`${at}/${key}`, key, inside(value, key, around), found);
  }
}

function walkList(
  list: readonly unknown[],
  at: string,
  key: string,
  around: Around & { readonly kind: ProseKind | undefined },
  found: Prose[],
): void {
  for (let i = 0; i < list.length; i++) {
    const value = list[i];
    if (typeof value === 'string') note(value, `${at}/${i}`, around.kind, around, found);
    else if (isObject(value)) walk(`${at}/${i}`, key, inside(value, key, around), found);
  }
}

function note(text: string, path: string, kind: ProseKind | undefined, around: Around, found: Prose[]): void {
  if (kind === undefined || text === '') return;
  const { holder, internal, title } = around;
  found.push({ path, text, kind, internal, repeats: text === title, holder });
}

function inside(holder: Around['holder'], key: string, around: Around): Around {
  const internal = around.internal || key === 'contact' || holder['audience'] === 'internal';
  return { holder, internal, title: around.holder['title'] ?? around.title };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
