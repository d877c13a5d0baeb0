import { holdsWords } from './word-evidence.js';
import type { FundingState, Money, Resource } from '@engagement-plan/core';
import { findDates } from './dates.js';
import type { DateContext } from './dates.js';
import { findMoney } from './money.js';
import type { Remark } from '../notes/note.js';

/** The resources of a cell, with remarks on what was guessed. */
export interface ReadResources {
  readonly resources: readonly Resource[];
  readonly remarks: readonly Remark[];
}

/** What a resource may begin with; "and" and "," part two resources only before one of these. */
const BEGINS =
  /^(?:£|up\s+to\s+£|external|internal|within|existing|current|additional|staff|officer|volunteer|partner|member|grants?\b|lottery|section\s+106|s106|funding|funds|in[- ]kind|cyllid|amser|\p{Lu})/iu;
const STARTS_SMALL =
  /^(?:£|up\s+to\s+£|external|internal|within|existing|current|additional|staff|officer|volunteer|partner|member|grants?\b|lottery|section\s+106|s106|funding|funds|in[- ]kind|cyllid|amser)/iu;
const SOMETHING = /£|fund|budget|grant|time|resource|cost|college|trust|lottery|\bidentif|cyllid|amser/iu;

const STATES: readonly (readonly [RegExp, FundingState])[] = [
  [
    /\bto\s+be\s+(?:pursued|sought|applied|bid|explored|secured|raised)|\bbid(?:s|ding)?\s+to|\bseek(?:ing)?\b|i'w\s+geisio/iu,
    'to-be-pursued',
  ],
  [
    /\bto\s+be\s+(?:identified|confirmed|found|agreed|determined|allocated)|\bneeds?\s+to\s+be|\bnot\s+(?:yet\s+)?identified|\bunfunded\b|\btbc\b|i'w\s+(?:nodi|gadarnhau)/iu,
    'to-be-identified',
  ],
  [
    /\bwithin\s+(?:the\s+)?(?:existing|current|available|core)|\bexisting\s+(?:budget|resource)|\bno\s+(?:additional|extra)\s+cost|o\s+fewn\s+(?:y\s+)?(?:gyllideb|adnodd)/iu,
    'within-existing',
  ],
  [
    /\b(?:identified|secured|allocated|approved|confirmed|in\s+place|agreed|committed)\b|wedi'i\s+(?:nodi|sicrhau)/iu,
    'identified',
  ],
];
/** A slip for *identified* that a spelling checker makes: "budget indented". */
const SLIP = /\b(?:budget|fund(?:s|ing)?|money)\s+(inden(?:ted|tified)|indetified|idenified|identifed)\b/iu;

const KINDS: readonly (readonly [RegExp, NonNullable<Resource['kind']>])[] = [
  [
    /\b(?:staff|officer|partner|volunteer|member)s?\b.*\btime\b|\bstaff(?:ing)?\b|amser\s+staff/iu,
    'staff-time',
  ],
  [/\bexternal\b|\bsponsor/iu, 'external'],
  [/\bgrants?\b|\blottery\b|\bfunding\s+agreement\b|\bbid\b/iu, 'grant'],
  [
    /\b(?:within|existing|current|core)\b.*\b(?:budget|resource)s?\b|\bbudgets?\s+within\b|gyllideb/iu,
    'existing-budget',
  ],
];
const NAMED = /^(?:the\s+)?((?:\p{Lu}[\p{L}’'&()-]*\s?){2,6}|\p{Lu}{2,6}\b)/u;
const PLAIN_STARTS =
  /^(?:Within|Existing|Staff|Officer|External|Internal|To|Future|Initially|Funding|Budget|Funds|Current|Additional|Partner|Three|Two|One|Up)\b/u;

/**
 * Reads a resource cell into its resources. The words of each are as written; an amount keeps how often,
 * how exact and until when; the funding state is what the words say, else `none-stated`. Several resources
 * in one cell are parted at "+", ";", and at "," "/" "and" only where another resource begins.
 */
export function readResources(words: string, context?: DateContext): ReadResources {
  const remarks: Remark[] = [];
  const parts = splitResources(words);
  const resources = parts.map((part) => readResource(part, remarks, context));
  if (parts.length > 1) {
    remarks.push({
      code: 'resources-split',
      severity: 'guess',
      facts: { count: parts.length },
      words,
    });
  }
  return { resources, remarks };
}

function splitResources(words: string): string[] {
  const parts: string[] = [];
  let rest = words;
  for (let at = 0; ;) {
    const mark = /\s*(?:[\n;•+]|,(?!\d)|\s\/\s|\s(?:and|a|ac)\s)\s*/giu;
    mark.lastIndex = at;
    const found = mark.exec(rest);
    if (found === null) break;
    const [left, right] = [rest.slice(0, found.index), rest.slice(found.index + found[0].length)];
    const hard = /[\n;•+]/u.test(found[0]);
    // "Staff / partner time" is one; "Community First / Devolved Budgets" is two.
    const soft = SOMETHING.test(left) || (/,|\//u.test(found[0]) && /\S\s+\S/u.test(left));
    const begins = /,|\//u.test(found[0]) ? BEGINS.test(right) : STARTS_SMALL.test(right);
    if (hard || (soft && begins && SOMETHING.test(right) && !insideBrackets(left))) {
      parts.push(left);
      rest = right;
      at = 0;
    } else at = found.index + found[0].length;
  }
  const found = [...parts, rest].map((part) => part.trim()).filter((part) => holdsWords(part));
  // A word that parts resources is still a word, where nothing but marks stands on either side of it.
  return found.length < 2 && holdsWords(words) ? [words.trim()] : found;
}

const insideBrackets = (text: string) => text.split('(').length > text.split(')').length;

function readResource(words: string, remarks: Remark[], context: DateContext | undefined): Resource {
  const slip = SLIP.exec(words)?.[1];
  const said = slip === undefined ? words : words.replace(slip, 'identified');
  if (slip !== undefined) {
    remarks.push({ code: 'slip-read', severity: 'guess', facts: { slip }, words });
  }
  const [found] = findMoney(words);
  const kind = KINDS.find(([pattern]) => pattern.test(said))?.[1];
  const name = PLAIN_STARTS.test(words) || found?.start === 0 ? undefined : nameOf(words);
  const state = STATES.find(([pattern]) => pattern.test(said))?.[1] ?? 'none-stated';
  const named =
    name !== undefined && kind === undefined && /fund|budget|first|scheme|programme/iu.test(words)
      ? 'named-fund'
      : undefined;
  return {
    words,
    ...((kind ?? named) === undefined ? {} : { kind: kind ?? named ?? 'other' }),
    ...(name === undefined ? {} : { name }),
    ...(found === undefined ? {} : { amount: withWindow(found.money, words, context) }),
    state,
  };
}

/** The name a resource begins with: "Community First", "Adult college". */
function nameOf(words: string): string | undefined {
  const before = words.split(/\s*[(–—:]|\s-\s/u)[0]?.trim() ?? '';
  const capital = NAMED.exec(before)?.[1]?.trim();
  if (capital !== undefined && capital.split(/\s+/u).length > 1) return capital;
  return /^\p{Lu}/u.test(before) && before.split(/\s+/u).length <= 4 ? before : capital;
}

function withWindow(money: Money, words: string, context: DateContext | undefined): Money {
  const date = findDates(words, context).at(-1)?.date;
  if (date?.to === undefined && date?.from === undefined) return money;
  const opens = date.kind === 'open-ended' || /\bfrom\b/iu.test(date.words);
  return {
    ...money,
    ...(opens && date.from !== undefined ? { from: date.from } : {}),
    ...(date.to === undefined ? {} : { to: date.to }),
  };
}
