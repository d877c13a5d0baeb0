import { hasPartyNoun, isAcronym } from '../../fields/party-words.js';
import { readIndicators } from '../../fields/indicators.js';
import { plainText } from '../../source/plain-text.js';
import { isDateAlone } from './date-alone.js';

/** What a cell holds, told from the cell alone. `marks` are list markers and bullets torn from their texts. */
export type CellKind =
  'blank' | 'marks' | 'ref' | 'codes' | 'date' | 'status' | 'percent' | 'money' | 'lead' | 'short' | 'prose';

const MARKS = /^(?:[\s•·▪◦‣*–—-]|\d{1,2}[.)](?=\s|$)|\(?[a-z]\)(?=\s|$))+$/u;
const REF =
  /^\(?(?:(?:action|rec|recommendation|ref|no)\.?\s?)?(?:[A-Z]{1,4}[-/. ]?)?\d{1,3}(?:[./-]\d{1,3})*[a-z]?\)?[.:)]?(?:\s*[([-]?\s*(?:cont(?:inued|'?d|d)?|ctd)[.)\]]*)?$/iu;
const STATUS =
  /^(?:[RAGBΑ]|red|amber|yellow|green|blue|black|grey|gray|white|not (?:yet )?started|in progress|ongoing|underway|complete[d]?|on (?:track|target|hold|schedule)|behind(?: schedule)?|off track|delayed|at risk|achieved|overdue|cancelled|(?:red|amber|green)\s*[/–-].*)\.?$/iu;
const PERCENT = /^\d{1,3}\s?%$/;
const MONEY =
  /£\s?\d|\b(?:budgets?|funding|funded|funds?|staff time|officer time|existing resources|grants?|no cost|nil cost|cost neutral)\b/iu;

/** Longer than this and it is a sentence whatever it begins with. */
const LONGEST_NAME = 24;
const SHORT = 6;
/** Money in a longer text is a word in passing. */
const LONGEST_RESOURCE = 25;

/** The kind of a cell. Order matters: what is most telling is asked first. */
export function kindOfCell(text: string): CellKind {
  const words = plainText(text);
  if (words === '') return 'blank';
  if (REF.test(words) && !MARKS.test(words))
    return isDateAlone(words) && !/^\d{1,3}(?:\.\d{1,3})?[.)]?$/.test(words) ? 'date' : 'ref';
  if (MARKS.test(words)) return /^\d{1,3}[.)]$/.test(words) ? 'ref' : 'marks';
  if (isRefWithCodes(words)) return 'ref';
  if (isCodes(words)) return 'codes';
  if (PERCENT.test(words)) return 'percent';
  if (STATUS.test(words) && !/^ongoing/i.test(words)) return 'status';
  if (isDateAlone(words)) return 'date';
  if (isName(words)) return 'lead';
  if (MONEY.test(words) && words.split(' ').length <= LONGEST_RESOURCE) return 'money';
  return words.split(' ').length <= SHORT ? 'short' : 'prose';
}

/** "4.4 NI 1 NI 5": a ref with indicator codes after it. */
function isRefWithCodes(words: string): boolean {
  const [ref, ...codes] = words.split(' ');
  return ref !== undefined && REF.test(ref) && codes.length > 0 && isCodes(codes.join(' '));
}

function isCodes(words: string): boolean {
  const { indicators, rest } = readIndicators(words);
  return indicators.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}

/** Capitals that name nobody. */
const NOBODY = /^(?:tbc|tbd|tba|n\/?a|nil|none|i'w gadarnhau)\.?$/i;

/** Posts, teams and organisations: mostly capitals, a noun that names somebody, and no sentence. */
function isName(text: string): boolean {
  const words = text.split(' ');
  if (NOBODY.test(text)) return false;
  if (
    words.length > LONGEST_NAME ||
    /[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(text.replace(/\b(?:Dev|Devp|Asst|Mgr|Dept)\./g, ''))
  )
    return false;
  if (words.every((word) => isAcronym(word.replace(/[,;/&]/g, '')) || /^(?:and|&|\/|,)$/.test(word)))
    return true;
  const weighed = words.filter((word) => /\p{L}/u.test(word) && !SMALL.has(word.toLowerCase()));
  const capitals = weighed.filter((word) => /^[("'“‘]?\p{Lu}/u.test(word)).length;
  return hasPartyNoun(text) && capitals >= weighed.length * 0.75;
}

const SMALL = new Set('a and by for in of on or the to with supported all from services'.split(' '));
