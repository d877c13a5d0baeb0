import { PROBLEM_WORDS_CY } from '../words/cy/problems.js';
import type { Lang } from '../words/lang.js';
import { nearest } from '../words/nearest.js';
import type { JsonType, Problem, ProblemCode, ProblemFacts } from './problem.js';

/** The words of one language for what can be wrong with a document's shape. */
export interface ProblemWords {
  /** What a value is: "a list". */
  readonly types: Readonly<Record<JsonType, string>>;
  /** Opens a sentence about a place; without one, about the document as a whole. */
  readonly at: (place: string | undefined) => string;
  readonly says: { readonly [C in ProblemCode]: (about: About<C>) => string };
}

/** What a sentence is made of. */
export interface About<C extends ProblemCode> {
  readonly facts: ProblemFacts[C];
  /** The opening of the sentence, saying where. */
  readonly at: string;
  /** The place a missing key is missing from; absent for the document itself. */
  readonly holder: string | undefined;
  /** What stands there: quoted text, a number, or the word for a list or an object. */
  readonly found: string;
  /** The type of what stands there, in words. */
  readonly foundType: string;
  /** The types expected, in words. */
  readonly expected: readonly string[];
  /** Of the words allowed, the one that what stands there is a slip of, quoted. */
  readonly meant: string | undefined;
}

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

const PROBLEM_WORDS_EN: ProblemWords = {
  types: {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    null: 'null',
    array: 'a list',
    object: 'an object',
  },
  at: (place) => (place === undefined ? 'In place of the document' : `At ${place}`),
  says: {
    missing: ({ holder, facts }) => `${holder ?? 'The document'} has no ‘${facts.key}’; add it.`,
    'wrong-type': ({ at, found, foundType, expected }) =>
      `${at} there is ${found === foundType ? found : `${found}, which is ${foundType}`}; it should be ${expected.join(' or ')}.`,
    'not-one-of': ({ at, found, facts, meant }) =>
      `${at} there is ${found}${meant ? `, where ${meant} may be meant` : ''}; it should be one of these: ${facts.allowed.join(', ')}.`,
    'wrong-value': ({ at, found, facts }) => `${at} there is ${found}; it should be ‘${facts.expected}’.`,
    'newer-format': ({ facts: { version, known } }) =>
      `The document was made for version ${version} of its format, and only version ${known} is known here; to read it, update this program, or the script of this page, to a newer release.`,
    'not-a-day': ({ at, found }) =>
      `${at} there is ${found}; write a day that exists as YYYY-MM-DD, such as 2011-09-30.`,
    'not-a-language': ({ at, found }) =>
      `${at} there is ${found}; write the code of a language, such as en-GB or cy.`,
    'too-small': ({ at, found, facts }) => `${at} there is ${found}; it should be ${facts.least} or more.`,
    'too-large': ({ at, found, facts }) => `${at} there is ${found}; it should be ${facts.most} or less.`,
    'too-short': ({ at, facts }) =>
      `${at} the text is too short; it needs at least ${count(facts.least, 'character', 'characters')}.`,
    'too-few': ({ at, facts }) =>
      `${at} the list is too short; it needs at least ${count(facts.least, 'entry', 'entries')}.`,
    'too-deep': () => 'The document is nested too deeply to be read; it needs fewer steps within steps.',
    'not-json': ({ facts: { line, column } }) =>
      `The text stops being JSON at line ${line}, column ${column}; look there for a comma, a quotation mark or a bracket too many or too few.`,
  },
};

/** Quoted words are cut after this many characters: enough to find the place, not to fill the page. */
const QUOTED = 60;

/** What is wrong, where, and what would be right, in one plain sentence. */
export function sayProblem(problem: Problem, lang: Lang = 'en'): string {
  const words = lang === 'cy' ? PROBLEM_WORDS_CY : PROBLEM_WORDS_EN;
  const { path, code, facts } = problem;
  const found = words.types[typeOf(problem.found)];
  const about: About<ProblemCode> = {
    facts,
    at: words.at(placeOf(path)),
    holder: placeOf(path.slice(0, Math.max(0, path.lastIndexOf('/')))),
    found: quoted(problem.found) ?? found,
    foundType: found,
    expected: code === 'wrong-type' ? facts.expected.map((type) => words.types[type]) : [],
    meant: code === 'not-one-of' ? quoted(meantBy(problem.found, facts.allowed)) : undefined,
  };
  return (words.says[code] as (about: About<ProblemCode>) => string)(about);
}

/** `/objectives/0/title` is "objectives 1 › title": people count from one. */
function placeOf(path: string): string | undefined {
  if (path === '') return undefined;
  return path
    .slice(1)
    .split('/')
    .map((token) => token.replace(/~1/g, '/').replace(/~0/g, '~'))
    .reduce((place, token) =>
      /^\d+$/.test(token) ? `${place} ${Number(token) + 1}` : `${place} › ${token}`,
    );
}

function typeOf(value: unknown): JsonType {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'object';
}

function meantBy(found: unknown, allowed: readonly string[]): string | undefined {
  return typeof found === 'string' ? nearest(found, allowed) : undefined;
}

function quoted(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return undefined;
  const characters = [...value];
  return `‘${characters.length > QUOTED ? `${characters.slice(0, QUOTED).join('')}…` : value}’`;
}
