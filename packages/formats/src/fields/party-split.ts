import { holdsWords } from './word-evidence.js';
import type { LeadRelation } from '@engagement-plan/core';
import { HEAD_FIRST, hasPartyNoun, isAcronym, isPostNoun } from './party-words.js';

/** A name as it stood in a cell, repaired, and how the cell relates it to the row. */
export interface NamedParty {
  readonly name: string;
  readonly relation: LeadRelation;
  readonly everyone: boolean;
  /** True when only likeness told where this name ends and the next begins. */
  readonly guessed: boolean;
}

/** Whether a name is known from elsewhere in the document, as a party or as the field a party is named after. */
export type KnowsParty = (name: string) => boolean;

const RELATIONS: readonly (readonly [RegExp, LeadRelation])[] = [
  [
    /\s*[,;–-]?\s*(?:and\s+)?\b(?:supported\s+by|with\s+support\s+from|cefnogir\s+gan)\b\s*[:–-]?\s*/iu,
    'supported-by',
  ],
  [/\s*[,;–-]?\s*\b(?:in\s+consultation\s+with|consulting|consultees?\s*:)\s*/iu, 'consultee'],
  [
    /\s*[,;–-]?\s*\b(?:(?:in\s+(?:partnership|conjunction|collaboration)|working|together|jointly)\s+with|with)\b\s*[:–-]?\s*/iu,
    'with',
  ],
];
const CO_ORDINATION = /^(?:co-?ordination|co-?ordinated\s+by|co-?ordinating)\b\s*(?:by\b)?\s*[:–-]?\s*/iu;
const LABEL = /^(?:(?:joint\s+)?lead(?:\s+officers?)?|responsible(?:\s+officers?)?|owner|post)\s*:\s*/iu;
const EVERYONE = /^(?:all|every|each|pob)\s+|\b(?:in|of|across|from)\s+all\b/iu;

const tidy = (name: string) =>
  name
    .replace(/^[\s•·*,;:/&+–-]+|[\s•·*,;:/&+–-]+$/gu, '')
    .replace(/^(?:and|a|ac)\s+|\s+(?:and|a|ac)$/giu, '')
    .replace(/(?<=\p{L}{4,})\.$/u, '')
    .trim();

/** Splits where a post begins whose noun comes first; words before it that name nobody belong to it. */
function splitHeads(text: string): string[] {
  const starts = [...text.matchAll(HEAD_FIRST)].map((found) => found.index);
  const cuts = [0, ...starts.filter((at) => at > 0), text.length];
  const pieces: string[] = [];
  let open = '';
  for (let i = 0; i + 1 < cuts.length; i += 1) {
    const piece = text.slice(cuts[i], cuts[i + 1]);
    open += piece;
    const last = i + 2 === cuts.length;
    if (last || hasPartyNoun(tidy(open)) || isAcronym(tidy(open)) || /(?:[,;/&+]|\band)\s*$/u.test(open)) {
      pieces.push(open);
      open = '';
    }
  }
  return pieces;
}

/** Splits at marks and conjunctions, but only where both sides are somebody: "Strategy and Estates" stays. */
function splitJoined(text: string, knows: KnowsParty): string[] {
  const marks = [...text.matchAll(/\s*(?:,|&|\/|\+|\s(?:and|a|ac)\s)\s*/giu)];
  for (const mark of marks) {
    const [left, right] = [tidy(text.slice(0, mark.index)), tidy(text.slice(mark.index + mark[0].length))];
    if (left === '' || right === '') continue;
    const first = tidy(right.split(/,|&|\/|\+|\s(?:and|ac?)\s/iu)[0] ?? right);
    const stands = (name: string) => endsAsPost(name) || isAcronym(name) || knows(name);
    const headFirst = left.search(HEAD_FIRST) === 0;
    const leftStands = hasPartyNoun(left) || stands(left);
    const rightStands = headFirst
      ? endsAsPost(right) || isAcronym(first) || knows(first)
      : stands(right) || stands(first);
    // "IT Manager/Democratic Services": a stroke after a post ends it, whatever stands on the other side.
    const struck =
      mark[0].includes('/') &&
      endsAsPost(left) &&
      isPostNoun(left.split(' ').at(-1) ?? '') &&
      /^\p{Lu}/u.test(right);
    if ((leftStands && rightStands) || struck) return [left, ...splitJoined(right, knows)];
  }
  return [text];
}

const endsAsPost = (name: string) => {
  const words = name.split(/\s+/u);
  return words.length <= 6 && hasPartyNoun(words.at(-1) ?? '') && !/^(?:service|group)$/iu.test(name);
};

/** How much speaks for a name ending between two words of a run of posts. */
function weigh(before: readonly string[], after: readonly string[], head: string, knows: KnowsParty): number {
  const last = before.at(-1) ?? '';
  const first = after[0] ?? '';
  if (
    before.length === 0 ||
    after.length < 2 ||
    /^(?:and|of|the|for|in|&|ac?)$/iu.test(last) ||
    /^\p{Ll}|^[&(]/u.test(first)
  )
    return -1;
  let weight = 0;
  if (knows(`${head}${before.join(' ')}`)) weight += 4;
  if (knows(after.join(' '))) weight += 4;
  if (before.some((word) => word.toLowerCase() === first.toLowerCase())) weight += 2;
  if (/[^s]s$/u.test(last)) weight += 1;
  if (/ing$/u.test(first)) weight += 1;
  return weight + (after.length === 3 ? 0.5 : 0);
}

/** Splits posts that run on without any mark: "Head of Communications Communications Lead Officers". */
function splitRun(text: string, knows: KnowsParty): { name: string; guessed: boolean }[] {
  const head = text.search(HEAD_FIRST) === 0 ? (text.match(HEAD_FIRST)?.[0] ?? '') : '';
  const words = text.slice(head.length).split(/\s+/u);
  const noun = words.findIndex(
    (word, i) => isPostNoun(word) && !isPostNoun(words[i + 1] ?? '') && (head !== '' || i > 0),
  );
  if (noun < 0) return [{ name: text, guessed: false }];
  if (head === '') {
    const rest = words.slice(noun + 1);
    const next = rest.findIndex(isPostNoun);
    if (next < 1 || /^[\p{Ll}(]/u.test(rest[0] ?? '') || /[,:]$/u.test(words[noun] ?? ''))
      return [{ name: text, guessed: false }];
    return [{ name: words.slice(0, noun + 1).join(' '), guessed: false }, ...splitRun(rest.join(' '), knows)];
  }
  let best = { at: 0, weight: -1 };
  for (let at = 1; at < noun; at += 1) {
    const weight = weigh(words.slice(0, at), words.slice(at, noun + 1), head, knows);
    if (weight > best.weight) best = { at, weight };
  }
  if (best.at === 0) return [{ name: text, guessed: false }];
  const rest = splitRun(words.slice(best.at).join(' '), knows);
  return [{ name: head + words.slice(0, best.at).join(' '), guessed: best.weight < 4 }, ...rest];
}

function splitRelations(text: string): { text: string; relation: LeadRelation }[] {
  for (const [pattern, relation] of RELATIONS) {
    const found = pattern.exec(text);
    if (found === null || found.index === 0) continue;
    const rest = splitRelations(text.slice(found.index + found[0].length));
    return [
      ...splitRelations(text.slice(0, found.index)),
      ...rest.map((part) => ({ ...part, relation: part.relation === 'lead' ? relation : part.relation })),
    ];
  }
  return [{ text, relation: 'lead' }];
}

/** A line longer than this is prose that stands where leads belong: it is kept whole. */
const LONGEST_CELL = 600;

/**
 * Splits a lead cell into the parties it names. The first is the lead; others joined to it without a
 * word for how are joint leads. Words that name nobody by grammar are one party, as written.
 */
export function splitParties(words: string, knows: KnowsParty): readonly NamedParty[] {
  const parties: NamedParty[] = [];
  for (const line of words.split(/[\n;•]+/u)) {
    if (line.length > LONGEST_CELL) {
      const name = tidy(line);
      if (holdsWords(name))
        parties.push({
          name,
          relation: parties.length > 0 ? 'joint' : 'lead',
          everyone: false,
          guessed: true,
        });
      continue;
    }
    for (const part of splitRelations(line.trim())) {
      const coordinates = CO_ORDINATION.test(part.text);
      const text = part.text.replace(CO_ORDINATION, '').replace(LABEL, '');
      for (const piece of splitHeads(text)
        .flatMap((s) => splitJoined(tidy(s), knows))
        .flatMap((s) => splitRun(tidy(s), knows))) {
        const everyone = EVERYONE.test(piece.name);
        const name = tidy(piece.name.replace(/^(?:all|every|each|pob)\s+(?:the\s+)?/iu, ''));
        if (!holdsWords(name)) continue;
        const relation = coordinates
          ? 'co-ordinator'
          : part.relation === 'lead' && parties.length > 0
            ? 'joint'
            : part.relation;
        parties.push({ name, relation, everyone, guessed: piece.guessed });
      }
    }
  }
  return parties;
}
