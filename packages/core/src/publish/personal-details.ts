import type { EngagementDocument } from '../document/document.js';
import { isShared } from './shared-mailboxes.js';

/** How a person could be reached. */
export type ReachDetail = 'email' | 'phone';

/** An address or a number in a text. */
export interface DetailFound {
  readonly detail: ReachDetail;
  /** As written. */
  readonly words: string;
  /** Where in the text it begins. */
  readonly at: number;
}

/** Bounded as addresses are, so that a long text of such signs and no @ costs no more than any other. */
const EMAIL = /[\p{L}\d.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/gu;

/**
 * A telephone number of the United Kingdom that may be one person's: a mobile or a landline, with its 0 or +44.
 * Numbers of services (03, 05, 08, 09) are nobody's own. Figures are told apart by how such numbers are written:
 * so many digits, the code in one piece, no other figure, letter, slash or currency sign beside them.
 */
const PHONE =
  /(?<![\p{L}\d£$€#_@./,:+–-]|\d[ –-])(?:(?:\+|00)44[ -]?(?:\(0\)[ -]?)?\(?|\(?0)(?:1[1-9]|2[03489]|7[1-9])\d{0,3}\)?(?:[ -]?\d){5,9}(?![\p{L}\d£$€%]|[ ,./–-]\d)/gu;

/** What a figure is that only looks like a telephone number, when this stands before it. */
const NOT_A_PHONE =
  /(?:\b(?:ref(?:erence)?|nos?|numbers?|charity|company|reg(?:istered|istration)?|invoice|order|account|acc|case|application|app|id|isbn|issn|uprn|code|po|grant|licen[cs]e|rhif|elusen|cwmni|cyf|cyfeirnod|cais|archeb)\b[^\p{L}\d]*)$/iu;
const A_PHONE = /\b(?:tel(?:ephone)?|phone|mob(?:ile)?|ring|call|text|whatsapp|ff[oô]n\w*|symudol)\b/iu;

/**
 * E-mail addresses and United Kingdom telephone numbers in a text that may be one person's, in order. A
 * mailbox that says what a team does, or holds a word of one of the `names`, is a team's.
 */
export function detailsIn(text: string, names: ReadonlySet<string>): readonly DetailFound[] {
  const found: DetailFound[] = [];
  if (text.includes('@'))
    for (const { 0: words, index } of text.matchAll(EMAIL))
      if (!isShared(words.slice(0, words.indexOf('@')), names))
        found.push({ detail: 'email', words, at: index });
  for (const { 0: words, index } of text.matchAll(PHONE))
    if (isPhone(words, text.slice(Math.max(0, index - 40), index)))
      found.push({ detail: 'phone', words, at: index });
  return found.sort((a, b) => a.at - b.at);
}

/** Ten or eleven digits, counting the 0; ten in one piece are a reference, unless the text says that they are rung. */
function isPhone(words: string, before: string): boolean {
  const digits = words
    .replace(/\D/g, '')
    .replace(/^0{0,2}440?/, '0')
    .replace(/^(?!0)/, '0').length;
  if (digits < 10 || digits > 11 || !/\d{3}$/.test(words)) return false;
  if (A_PHONE.test(before)) return true;
  if (NOT_A_PHONE.test(before)) return false;
  return digits === 11 || /[ ()-]/.test(words.trim());
}

/** Whether a text holds what could be an address or a number at all: a quick look, that lets nearly every text pass. */
export const mayHoldDetails = (text: string) =>
  text.includes('@') || /(?:^|\D)(?:0[127][\d ()-]{8}|\+44|0044)/.test(text);

/** The words in the names of the organisation and the parties of a document, by which its teams call their mailboxes. */
export function teamWordsOf(document: EngagementDocument): ReadonlySet<string> {
  const names: string[] = [];
  if ('organisation' in document && typeof document.organisation === 'string')
    names.push(document.organisation);
  if (document.kind === 'plan')
    for (const { name, aliases = [] } of document.parties ?? []) names.push(name, ...aliases);
  return new Set(names.flatMap((name) => name.toLowerCase().match(/\p{L}{4,}/gu) ?? []));
}

/** So much of a text is quoted before a detail, to find it by. */
const BEFORE = 40;

/** A text from shortly before the first of these details, which are blotted out: the words to find it by. */
export function blotted(text: string, details: readonly DetailFound[]): string {
  const [first] = details;
  if (!first) return text;
  const start = first.at <= BEFORE ? 0 : text.indexOf(' ', first.at - BEFORE) + 1;
  let said = start === 0 ? '' : '…';
  let from = start > first.at ? first.at : start;
  for (const { at, words } of details) {
    said += `${text.slice(from, at)}…`;
    from = at + words.length;
  }
  return said + text.slice(from);
}

const LABELS =
  /\b(?:e-?mail|e-?bost|tel(?:ephone)?|phone|mob(?:ile)?|ff[oô]n|on|at|or|and|by|neu|a|ac|ar)\b|[\s.,:;/|–-]/giu;

/**
 * The text without the brackets in which nothing stands but such details and what they are called: “the manager
 * (jo@example.org, tel. 01632 960123)”. Undefined when that leaves any of them, so that a person must reword.
 */
export function withoutBracketed(text: string, names: ReadonlySet<string>): string | undefined {
  const rest = text.replace(/\s*(?:\([^[\]]*?\)|\[[^[\]]*?\])(?=[\s.,;:]|$)/gu, (bracketed) => {
    let inside = bracketed.trim().slice(1, -1);
    const details = detailsIn(inside, names);
    for (const { words } of details) inside = inside.replace(words, '');
    return details.length > 0 && inside.replace(LABELS, '') === '' ? '' : bracketed;
  });
  return rest !== text && rest.trim() !== '' && detailsIn(rest, names).length === 0 ? rest : undefined;
}
