import { sayTargetDate } from '../target-date/say-target-date.js';
import type { TargetDate } from '../target-date/target-date.js';
import { formatDay } from '../words/day.js';
import { counted, quoted } from '../words/phrases.js';
import type { Change, ChangeNoun } from './change.js';
import { CODE_WORDS } from './code-words.js';
import { fieldPath, listOfEntry, valueSaid, valuesApart, type FieldSaying } from './field-phrase.js';
import { FIELD_WORDS, FIELD_WORDS_IN } from './field-words.js';
import type { ChangeSentences } from './say-change.js';
import { sumOf, sumsApart, type SumWords } from './sum-of.js';
import { quotedApart } from './words-apart.js';

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
  reading: 'reading',
  indicator: 'indicator',
  condition: 'condition',
  evidence: 'evidence',
  link: 'link',
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
const DECISIONS: Readonly<Record<string, string>> = {
  sought: 'was asked to approve',
  approved: 'approved',
  rejected: 'did not approve',
  noted: 'noted',
};
const LANGUAGES: Readonly<Record<string, string>> = { cy: 'Welsh', en: 'English' };
const FIELDS: FieldSaying = {
  lang: 'en',
  fields: FIELD_WORDS,
  fieldsIn: FIELD_WORDS_IN,
  codes: CODE_WORDS,
  languages: LANGUAGES,
  yes: 'yes',
  no: 'no',
  entry: (number, list) => (list === undefined ? `entry ${number}` : `entry ${number} of the ${list}`),
};
const SUM: SumWords = {
  lang: 'en',
  per: { once: ' once', year: ' a year', month: ' a month', head: ' a head' },
  qualifier: { exact: '', 'up-to': 'up to ', about: 'about ', 'at-least': 'at least ' },
  from: (day) => ` from ${day}`,
  to: (day) => ` until ${day}`,
};
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth'];

const slipOf = (n: number) => (ORDINALS[n] === undefined ? `slip number ${n}` : `${ORDINALS[n] ?? ''} slip`);
const coded = (code: string): string =>
  Object.hasOwn(CODE_WORDS, code) ? CODE_WORDS[code as keyof typeof CODE_WORDS] : quoted(code);
const achieved = (code: string) => (code === 'partly' ? 'partly achieved' : coded(code));
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
  const list = change.noun === 'part' ? ` of the ${listAt(change)}` : '';
  const of = change.of || change.objective ? ` of ${call(change)}` : '';
  return `${NOUNS[change.noun]}${named(change)}${list}${of}`;
}
/** What the thing is called: its words in quotation marks; a reading or an update goes by its day. */
function named({ name }: Change): string {
  if (name === '') return '';
  return /^\d{4}-\d\d-\d\d$/.test(name) ? ` of ${formatDay(name, 'en')}` : ` ${quoted(name)}`;
}
/** The list an entry without a noun of its own stands in. */
const listAt = ({ path, noun }: Change) =>
  fieldPath(path.replace(/\/\d+(?:\/[^/]*)?$/, ''), noun, FIELDS).at(-1) ?? 'document';

const rowsIn = (rows: number | undefined) => (rows === undefined ? '' : ` (${counted(rows, 'row')})`);
const cameOrWent = (change: Change, verb: 'added' | 'removed', rows: number | undefined) => {
  const way = verb === 'added' ? 'to' : 'from';
  if (change.noun === 'part')
    return `${change.name === '' ? 'An entry' : quoted(change.name)} ${verb} ${way} the ${listAt(change)}.`;
  const words = change.name === '' ? '' : `: ${change.noun === 'lead' ? change.name : quoted(change.name)}`;
  if (isTree(change)) {
    const ref = call(change).startsWith('“') ? '' : ` ${call(change)}`;
    return `${capital(NOUNS[change.noun])}${ref} ${verb}${words}${rowsIn(rows)}.`;
  }
  const where = change.of ? ` ${way} ${change.of.name}` : '';
  const dated = named(change).startsWith(' of ');
  return `${capital(NOUNS[change.noun])}${dated ? named(change) : ''} ${verb}${where}${dated ? '' : words}.`;
};

/** A field of the thing: "closing day of the engagement", "cause of the route to green of update of 1 May 2012 of 7a". */
function fieldOf(change: Change, field: string): string {
  const path = fieldPath(field, change.noun, FIELDS);
  const [last = '', above, ...further] = [...path].reverse();
  const inside = above === undefined ? '' : ` of ${above.startsWith('entry ') ? above : `the ${above}`}`;
  const around = further.length === 0 ? '' : ` (${further.reverse().join(', ')})`;
  const of = change.noun === 'document' && above !== undefined ? '' : ` of ${thing(change)}`;
  return `${last}${inside}${around}${of}`;
}

/** How a date went from one to another, so that two ranges cannot run into each other. */
function fromTo(verb: string, before: TargetDate, after: TargetDate): string {
  const [was, is] = [sayTargetDate(before, 'en'), sayTargetDate(after, 'en')];
  if (was === is)
    return before.words === after.words
      ? `, ${is}, is read in another way`
      : `, ${is}, is now written ${quoted(after.words)}; it was written ${quoted(before.words)}`;
  const isPlain = [was, is].every((date) => !/ to |^(?:from|by|until) |,/.test(date));
  return isPlain ? ` ${verb} from ${was} to ${is}` : ` ${verb}: it was ${was}, it is now ${is}`;
}

/** What is said of changes in English. */
export const CHANGES_EN: ChangeSentences = {
  nouns: NOUNS,
  log: {
    title: (before, after) => `What changed from version ${before} to version ${after}`,
    none: (before, after) => `Nothing changed from version ${before} to version ${after}.`,
    whole: 'The document as a whole',
    onlyElsewhere: (before, after) =>
      `From version ${before} to version ${after}, only where things stand in the file they were read from changed.`,
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
      const [was, is] = quotedApart(before, after);
      return `${capital(fieldOf({ ...change, name: '' }, field))} changed from ${was} to ${is}.`;
    },
    'due-moved': (change) => {
      const { before, after, slip, reason, approvedBy, approvedOn } = change.facts;
      const of = `Due date of ${call(change)}`;
      if (after === undefined) return `${of} taken away; it was ${sayTargetDate(before, 'en')}.`;
      const moved =
        before === undefined ? ` set to ${sayTargetDate(after, 'en')}` : fromTo('moved', before, after);
      const slipped = slip === undefined ? '' : `, ${slipOf(slip)}`;
      const approved = approvedBy === undefined ? '' : `, approved by ${approvedBy}${day(approvedOn)}`;
      return `${of}${moved}${slipped}${approved}${reason === undefined ? '' : `, because ${quoted(reason)}`}.`;
    },
    'date-changed': (change) => {
      const { field, before, after } = change.facts;
      const of = capital(fieldOf(change, field));
      if (after === undefined) return `${of} taken away; it was ${sayTargetDate(before, 'en')}.`;
      if (before === undefined) return `${of} set to ${sayTargetDate(after, 'en')}.`;
      return `${of}${fromTo('changed', before, after)}.`;
    },
    'lead-changed': (change) => {
      const { before, after } = change.facts;
      return `${change.name}, who was ${coded(before)} on ${call(change)}, is now ${coded(after)}.`;
    },
    'money-changed': (change) => {
      const { before, after } = change.facts;
      const of = `Money for ${quoted(change.name)} of ${call(change)}`;
      if (after === undefined) return `${of} is no longer given.`;
      if (before === undefined) return `${of} is now given as ${sumOf(after, SUM)}.`;
      const [was, is] = sumsApart(before, after, SUM);
      return `${of} changed from ${was} to ${is}.`;
    },
    'funding-changed': (change) => {
      const { before, after } = change.facts;
      return `${quoted(change.name)} of ${call(change)}, which was ${coded(before)}, is now ${coded(after)}.`;
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
      const was = before === undefined ? '' : `; it was ${coded(before)}`;
      return after === undefined
        ? `${call(change)} no longer says how far it is${was}.`
        : `${call(change)} is now ${coded(after)}${was}.`;
    },
    outcome: (change) => {
      const { before, after = 'not-assessed' } = change.facts;
      const was = before === undefined ? '' : `; it was ${achieved(before)}`;
      return `The outcome of ${call(change)} is now ${achieved(after)}${was}.`;
    },
    read: (change) => `${capital(thing(change))} read as ${change.facts.value}${day(change.facts.on)}.`,
    'read-elsewhere': (change) => `${capital(thing(change))} stands elsewhere in the file it was read from.`,
    version: ({ facts: { before, after } }) => `Version ${before} became version ${after}.`,
    decided: ({ name, facts: { outcome = 'sought', on } }) =>
      `${name} ${DECISIONS[outcome] ?? coded(outcome)} the document${on === undefined ? '' : `, ${sayTargetDate(on, 'en')}`}.`,
    translated: ({ facts: { lang, texts } }) =>
      `${counted(texts, 'text')} in ${LANGUAGES[lang] ?? quoted(lang)} came, went or changed.`,
    field: (change, { level }) => {
      const { field, before, after } = change.facts;
      const [edit] = change.edits;
      const list = listOfEntry(field);
      const came = edit?.from === undefined;
      const said = (value: string) => valueSaid(field, value, FIELDS, level);
      if (list !== undefined && (came || edit.to === undefined)) {
        const value = came ? after : before;
        const entry = value === undefined ? 'An entry' : capital(said(value));
        return `${entry} ${came ? 'added to' : 'removed from'} the ${fieldOf(change, list)}.`;
      }
      const of = capital(fieldOf(change, field));
      if (came) return after === undefined ? `${of} added.` : `${of} set to ${said(after)}.`;
      if (edit.to === undefined)
        return before === undefined ? `${of} taken away.` : `${of} taken away; it was ${said(before)}.`;
      if (before !== undefined && after !== undefined) {
        const [was, is] = valuesApart(field, before, after, FIELDS, level);
        return `${of} changed from ${was} to ${is}.`;
      }
      return `${of} changed${after === undefined ? '' : ` to ${said(after)}`}.`;
    },
  },
};
