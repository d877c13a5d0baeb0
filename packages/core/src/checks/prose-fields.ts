/**
 * What sort of text something is. title: a label, which needs no full stop; sentence: prose in a field;
 * entry: one line of a list or cell; paragraph: prose of a section; date: a target date as written;
 * code: a status as printed; name: a party or place.
 */
export type ProseKind = 'title' | 'sentence' | 'entry' | 'paragraph' | 'date' | 'code' | 'name';

/**
 * The fields people read, by the field that holds their object; `''` is the document itself. Codes, ids,
 * refs and addresses are not prose and stand nowhere in this table.
 */
const TEXTS: Readonly<Record<string, Readonly<Record<string, ProseKind>>>> = {
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
  // Nothing of their own, and texts further down.
  control: {},
  scheme: {},
  set: {},
  readiness: {},
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
  scores: { by: 'name', comment: 'sentence' },
  engagements: { title: 'title' },
  result: { asked: 'sentence', said: 'sentence', did: 'sentence' },
  links: { text: 'title' },
  recommendations: { text: 'sentence', decided: 'sentence' },
  implications: { text: 'sentence' },
  rows: { heading: 'title', comments: 'entry' },
  requests: { text: 'entry', answer: 'sentence' },
  answer: { text: 'sentence' },
  levels: { name: 'title', label: 'title', definition: 'sentence', goal: 'sentence', promise: 'sentence' },
};

/** A text's kind, or what stands in the objects under it; both where a list may hold either. */
export interface Field {
  readonly kind: ProseKind | undefined;
  readonly fields: Fields | undefined;
}

/** A key further on among an object's own is looked up each time. */
const MOST_KEYS = 64;

/**
 * What stands under the fields of an object, by field. One look tells for each of them whether it is read, is
 * gone into, or is passed by unopened: ids, days, codes, leads and all else nobody wrote for reading.
 */
export class Fields {
  /** A map, since a document may hold any name, and an object inherits some. */
  readonly #byName = new Map<string, Field>();
  readonly #lastNames: string[] = [];
  readonly #lastFields: (Field | undefined)[] = [];

  get(name: string): Field | undefined {
    return this.#byName.get(name);
  }

  set(name: string, field: Field): void {
    this.#byName.set(name, field);
  }

  /**
   * The same for the key in that place among those of an object. Objects of one sort mostly have the same keys in the
   * same order, so what the key there was last time is kept, and a million keys of a large plan are looked up never.
   */
  at(place: number, name: string): Field | undefined {
    if (this.#lastNames[place] === name) return this.#lastFields[place];
    const field = this.#byName.get(name);
    if (place < MOST_KEYS) {
      this.#lastNames[place] = name;
      this.#lastFields[place] = field;
    }
    return field;
  }
}

/** Of all that stands in a target date, only its words are read. */
export const DATE = new Fields();
DATE.set('words', { kind: 'date', fields: undefined });
const DATES = ['due', 'start', 'period', 'date', 'by', 'when', 'timing'];

/** What stands in a document. */
export const DOCUMENT: Fields = fieldsOf(TEXTS);

function fieldsOf(table: typeof TEXTS): Fields {
  const all = new Map(Object.keys(table).map((holder) => [holder, new Fields()]));
  for (const [holder, fields] of all) {
    // A list of milestones is the same wherever it stands.
    for (const [name, below] of all) if (name !== '') fields.set(name, { kind: undefined, fields: below });
    for (const name of DATES) fields.set(name, { kind: undefined, fields: DATE });
    for (const [name, kind] of Object.entries(table[holder] ?? {}))
      fields.set(name, { kind, fields: fields.get(name)?.fields });
  }
  return all.get('') ?? new Fields();
}
