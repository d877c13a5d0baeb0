/** The ref a row or an entry is printed with, and what is left of the cell. */
export interface ReadRef {
  /** As people cite it, without closing marks: "4.10", "8", "A1", "Rec 3". */
  readonly ref?: string;
  /** "8. cont": the row goes on from the one with this ref. */
  readonly continued: boolean;
  /** The words after the ref. */
  readonly rest: string;
}

const NUMBERED = String.raw`\d{1,3}(?:\.\d{1,3})*[a-z]?(?![\p{L}\d])`;
const LETTERED = String.raw`[A-Z]{1,2}\d{1,3}(?:\.\d{1,3})*(?![\p{L}\d])`;
const NAMED = String.raw`(?:rec(?:ommendation)?|action|objective|obj|priority|theme|outcome|aim|task|ref|no|cam|nod)\.?\s*(?:no\.?\s*)?\d{1,3}(?:\.\d{1,3})*[a-z]?(?![\p{L}\d])`;
const REF = new RegExp(String.raw`^\(?(${NAMED}|${LETTERED}|${NUMBERED})[.)\]:]*\s*`, 'iu');
const CONTINUED = /^[([-]?\s*(?:cont(?:inued|'?d|d)?|ctd|parhad)\b[.)\]]*\s*/iu;

/** Reads the ref a cell or a paragraph begins with: "1.", "4.10", "8. cont", "1.1 NI 4", "Rec 3", "A1", "(2)". */
export function readRef(words: string): ReadRef {
  const text = words.normalize('NFKC').trim();
  const found = REF.exec(text);
  if (found?.[1] === undefined) return { continued: false, rest: text };
  // "15% of parish councils", "2 a year" and "2011 onwards" begin with a number that is no ref.
  const after = text.slice(found[0].length);
  const bare = /^\d+$/.test(found[1]);
  if (/^\s*[%£]/u.test(text.slice(found[1].length)) || (bare && Number(found[1]) > 999))
    return { continued: false, rest: text };
  const continued = CONTINUED.exec(after);
  return {
    ref: found[1].replace(/\s+/g, ' ').replace(/\.$/, ''),
    continued: continued !== null,
    rest: continued === null ? after.trim() : after.slice(continued[0].length).trim(),
  };
}
