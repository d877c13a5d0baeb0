import { stepsOf } from '../document/pointer.js';
import { formatDay } from '../words/day.js';
import type { Lang } from '../words/lang.js';
import { quoted } from '../words/phrases.js';
import type { ChangeNoun } from './change.js';
import { CODED_FIELDS, type Code } from './code-words.js';
import type { FieldKey } from './field-words.js';
import { quotedApart } from './words-apart.js';

/** How fields and their values are described in one language. */
export interface FieldSaying {
  readonly lang: Lang;
  readonly fields: Readonly<Record<FieldKey, string>>;
  /** Words for keys that mean something else inside certain things, by what they stand in. */
  readonly fieldsIn: Readonly<Record<string, string>>;
  readonly codes: Readonly<Record<Code, string>>;
  readonly languages: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
  /** An entry of a list, counted from 1; of no list when the thing is the entry itself. */
  readonly entry: (number: number, list: string | undefined) => string;
}

const INDEX = /^\d+$/;

/**
 * The field a pointer below a thing leads to, in words, the innermost last: `/engagement/closes` is
 * "engagement", "closing day". Entries of lists are counted; a key nobody knows is written apart and quoted.
 */
export function fieldPath(field: string, noun: ChangeNoun, saying: FieldSaying): readonly string[] {
  const steps = field.startsWith('/') ? stepsOf(field) : [field];
  const said: string[] = [];
  let holder: string = noun;
  for (const key of steps) {
    if (INDEX.test(key)) {
      said.push(saying.entry(Number(key) + 1, said.pop()));
      continue;
    }
    said.push(holder === 'translations' ? languageIn(key, saying) : fieldIn(key, holder, saying));
    holder = key;
  }
  return said;
}

const languageIn = (tag: string, { languages }: FieldSaying) => languages[tag.slice(0, 2)] ?? quoted(tag);

function fieldIn(key: string, holder: string, { fields, fieldsIn }: FieldSaying): string {
  const inside = `${holder}/${key}`;
  if (Object.hasOwn(fieldsIn, inside)) return fieldsIn[inside] ?? key;
  return Object.hasOwn(fields, key) ? fields[key as FieldKey] : quoted(writtenApart(key));
}

/** `costCentre`, `cost_centre` and `cost-centre` as people write them: cost centre. Capitals of an abbreviation stay. */
function writtenApart(key: string): string {
  const words = key.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').split(/[\s_.-]+/u);
  const said = words.filter(Boolean).map((word) => (/^\p{Lu}\p{Ll}/u.test(word) ? word.toLowerCase() : word));
  return said.join(' ') || key;
}

/** The list an entry stands in, where the pointer leads to the entry itself. */
export function listOfEntry(field: string): string | undefined {
  const at = field.lastIndexOf('/');
  return INDEX.test(field.slice(at + 1)) && at > 0 ? field.slice(0, at) : undefined;
}

/** What a field held and holds, as people say it: codes by their words, days in full, other words in quotation marks. */
export function valuesApart(
  field: string,
  before: string,
  after: string,
  saying: FieldSaying,
  level: (code: string) => string,
): readonly [before: string, after: string] {
  const [was, is] = [before, after].map((value) => plainValue(field, value, saying, level));
  if (was !== undefined && is !== undefined) return [was, is];
  const [wasQuoted, isQuoted] = quotedApart(before, after);
  return [was ?? wasQuoted, is ?? isQuoted];
}

/** What a field holds, as people say it. */
export function valueSaid(
  field: string,
  value: string,
  saying: FieldSaying,
  level: (code: string) => string,
): string {
  return plainValue(field, value, saying, level) ?? quoted(value);
}

function plainValue(
  field: string,
  value: string,
  { codes, yes, no, lang }: FieldSaying,
  level: (code: string) => string,
): string | undefined {
  const key = stepsOf(field.startsWith('/') ? field : `/${field}`).at(-1) ?? '';
  if (key === 'declared') return level(value);
  if (CODED_FIELDS.has(key) && Object.hasOwn(codes, value)) return codes[value as Code];
  if (value === 'true' || value === 'false') return value === 'true' ? yes : no;
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return value;
  return /^\d{4}-(?:0[1-9]|1[0-2])-\d\d$/.test(value) ? formatDay(value, lang) : undefined;
}
