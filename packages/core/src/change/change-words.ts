import { sayTargetDate } from '../target-date/say-target-date.js';
import { formatDay } from '../words/day.js';
import { counted, quoted } from '../words/phrases.js';
import type { Change, ChangeNoun } from './change.js';
import type { ChangeSentences } from './say-change.js';
import { sumOf, type MoneyPer } from './sum-of.js';

const NOUNS: Readonly<Record<ChangeNoun, string>> = {
  document: 'document',
  objective: 'objective',
  action: 'action',
  deliverable: 'row',
  output: 'output',
  lead: 'lead',
  resource: 'resource',
  milestone: 'milestone',
  step: 'step',
  measure: 'measure',
  indicator: 'indicator',
  condition: 'condition',
  evidence: 'evidence',
  note: 'note',
  update: 'update',
  party: 'party',
  area: 'area',
  body: 'body',
  cadence: 'reporting cycle',
  approval: 'approval',
  revision: 'revision',
  section: 'section',
  engagement: 'engagement',
  answer: 'answer',
  principle: 'principle',
  level: 'level',
  recommendation: 'recommendation',
  part: 'entry',
};
const FIELDS: Readonly<Record<string, string>> = {
  title: 'title',
  statement: 'statement',
  description: 'description',
  outcome: 'outcome',
  name: 'name',
  vision: 'vision',
  due: 'due date',
  start: 'start',
  date: 'date',
  period: 'period',
};
const FUNDING: Readonly<Record<string, string>> = {
  identified: 'found',
  'to-be-identified': 'to be found',
  'to-be-pursued': 'to be pursued',
  'within-existing': 'within existing budgets',
  'none-stated': 'not stated',
};
const RELATIONS: Readonly<Record<string, string>> = {
  lead: 'lead',
  joint: 'joint lead',
  with: 'working with',
  'supported-by': 'in support',
  'co-ordinator': 'co-ordinator',
  consultee: 'consultee',
};
const DECISIONS: Readonly<Record<string, string>> = {
  sought: 'was asked to approve',
  approved: 'approved',
  rejected: 'did not approve',
  noted: 'noted',
};
const LANGUAGES: Readonly<Record<string, string>> = { cy: 'Welsh', en: 'English' };
const PER: MoneyPer = { once: ' once', year: ' a year', month: ' a month', head: ' a head' };
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth'];

const slipOf = (n: number) => (ORDINALS[n] === undefined ? `slip number ${n}` : `${ORDINALS[n] ?? ''} slip`);
const plain = (code: string) => code.replace(/-/g, ' ');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const day = (on: string | undefined) => (on === undefined ? '' : ` on ${formatDay(on, 'en')}`);
const by = (who: string | undefined) => (who === undefined ? '' : ` by ${who}`);
const isTree = ({ noun }: Change) => noun === 'objective' || noun === 'action' || noun === 'deliverable';

/** What people call the thing of the plan a change belongs to. */
const call = (change: Change) => change.of?.name ?? change.objective?.name ?? 'the document';
/** The thing itself: "action 3", "milestone “Book the hall” of 7a", "the document". */
function thing(change: Change): string {
  if (change.noun === 'document') return 'the document';
  if (isTree(change)) return `${NOUNS[change.noun]} ${call(change)}`;
  const name = change.name === '' ? '' : ` ${quoted(change.name)}`;
  return `${NOUNS[change.noun]}${name}${change.of || change.objective ? ` of ${call(change)}` : ''}`;
}
const rowsIn = (rows: number | undefined) => (rows === undefined ? '' : ` (${counted(rows, 'row')})`);
const cameOrWent = (change: Change, verb: string, rows: number | undefined) => {
  const words = change.name === '' ? '' : `: ${change.noun === 'lead' ? change.name : quoted(change.name)}`;
  if (isTree(change)) {
    const ref = call(change).startsWith('“') ? '' : ` ${call(change)}`;
    return `${capital(NOUNS[change.noun])}${ref} ${verb}${words}${rowsIn(rows)}.`;
  }
  const where = change.of ? ` ${verb === 'added' ? 'to' : 'from'} ${change.of.name}` : '';
  return `${capital(NOUNS[change.noun])} ${verb}${where}${words}.`;
};

/** What is said of changes in English. */
export const CHANGES_EN: ChangeSentences = {
  nouns: NOUNS,
  log: {
    title: (before, after) => `What changed from version ${before} to version ${after}`,
    none: (before, after) => `Nothing changed from version ${before} to version ${after}.`,
    whole: 'The document as a whole',
  },
  say: {
    added: (change) => cameOrWent(change, 'added', change.facts.rows),
    removed: (change) => cameOrWent(change, 'removed', change.facts.rows),
    moved: (change) =>
      `${capital(thing(change))} moved from ${change.facts.before} to ${change.facts.after}.`,
    reordered: (change) => `${capital(thing(change))} stands in another place in the order.`,
    renumbered: ({ name, facts: { before, after } }) =>
      before === undefined
        ? `${quoted(name)} now has the number ${after ?? ''}.`
        : after === undefined
          ? `${quoted(name)}, which was ${before}, no longer has a number.`
          : `${quoted(name)}, which was ${before}, is now ${after}.`,
    reworded: (change) => {
      const { field, before, after } = change.facts;
      return `${capital(FIELDS[field] ?? 'wording')} of ${thing({ ...change, name: '' })} changed from ${quoted(before)} to ${quoted(after)}.`;
    },
    'due-moved': (change) => {
      const { before, after, slip, reason, approvedBy, approvedOn } = change.facts;
      const of = `Due date of ${call(change)}`;
      if (after === undefined) return `${of} taken away; it was ${sayTargetDate(before, 'en')}.`;
      const moved =
        before === undefined
          ? `set to ${sayTargetDate(after, 'en')}`
          : `moved from ${sayTargetDate(before, 'en')} to ${sayTargetDate(after, 'en')}`;
      const slipped = slip === undefined ? '' : `, ${slipOf(slip)}`;
      const approved = approvedBy === undefined ? '' : `, approved by ${approvedBy}${day(approvedOn)}`;
      return `${of} ${moved}${slipped}${approved}${reason === undefined ? '' : `, because ${quoted(reason)}`}.`;
    },
    'date-changed': (change) => {
      const { field, before, after } = change.facts;
      const of = `${capital(FIELDS[field] ?? plain(field))} of ${thing(change)}`;
      if (after === undefined) return `${of} taken away; it was ${sayTargetDate(before, 'en')}.`;
      if (before === undefined) return `${of} set to ${sayTargetDate(after, 'en')}.`;
      return `${of} changed from ${sayTargetDate(before, 'en')} to ${sayTargetDate(after, 'en')}.`;
    },
    'lead-changed': (change) => {
      const { before, after } = change.facts;
      return `${change.name}, who was ${RELATIONS[before] ?? before} on ${call(change)}, is now ${RELATIONS[after] ?? after}.`;
    },
    'money-changed': (change) => {
      const { before, after } = change.facts;
      const of = `Money for ${quoted(change.name)} of ${call(change)}`;
      if (after === undefined) return `${of} is no longer given.`;
      if (before === undefined) return `${of} is now given as ${sumOf(after, PER)}.`;
      return `${of} changed from ${sumOf(before, PER)} to ${sumOf(after, PER)}.`;
    },
    'funding-changed': (change) => {
      const { before, after } = change.facts;
      return `${quoted(change.name)} of ${call(change)}, which was ${FUNDING[before] ?? before}, is now ${FUNDING[after] ?? after}.`;
    },
    declared: (change, { level }) => {
      const { before, after, on, by: who } = change.facts;
      const was = before === undefined ? '' : `; it was declared ${level(before)} before`;
      return `${call(change)} declared ${level(after)}${day(on)}${by(who)}${was}.`;
    },
    updated: (change) => {
      const { on, by: who, note } = change.facts;
      return `Progress of ${call(change)} reported${day(on)}${by(who)}${note === undefined ? '' : `: ${quoted(note)}`}.`;
    },
    done: (change) => `${capital(thing(change))} done${day(change.facts.on)}.`,
    undone: (change) => `${capital(thing(change))} is no longer recorded as done.`,
    lifecycle: (change) => {
      const { before, after } = change.facts;
      const was = before === undefined ? '' : `; it was ${plain(before)}`;
      return after === undefined
        ? `${call(change)} no longer says how far it is${was}.`
        : `${call(change)} is now ${plain(after)}${was}.`;
    },
    outcome: (change) => {
      const { before, after = 'not-assessed' } = change.facts;
      const was = before === undefined ? '' : `; it was ${plain(before)}`;
      return `The outcome of ${call(change)} is now ${plain(after)}${was}.`;
    },
    read: (change) =>
      `${capital(NOUNS.measure)} of ${call(change)} read as ${change.facts.value}${day(change.facts.on)}.`,
    version: ({ facts: { before, after } }) => `Version ${before} became version ${after}.`,
    decided: ({ name, facts: { outcome = 'sought', on } }) =>
      `${name} ${DECISIONS[outcome] ?? plain(outcome)} the document${on === undefined ? '' : `, ${sayTargetDate(on, 'en')}`}.`,
    translated: ({ facts: { lang, texts } }) =>
      `${counted(texts, 'text')} in ${LANGUAGES[lang] ?? quoted(lang)} came, went or changed.`,
    field: (change) => {
      const { field, before, after } = change.facts;
      const of = `${quoted(field.slice(1).replace(/\//g, ' › '))} of ${thing(change)}`;
      if (before !== undefined && after !== undefined)
        return `${of} changed from ${quoted(before)} to ${quoted(after)}.`;
      if (after !== undefined) return `${of} set to ${quoted(after)}.`;
      return before === undefined ? `${of} changed.` : `${of} changed; it was ${quoted(before)}.`;
    },
  },
};
