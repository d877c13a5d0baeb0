import { foldLookalikes } from './lookalikes.js';
import type { Remark } from '../notes/note.js';
import type { Repaired } from './repaired.js';
import type { WordEvidence } from './word-evidence.js';
import { foldWord } from './word-evidence.js';

const LETTERS = String.raw`[\p{L}\p{M}'’]+`;
/** Beginnings that keep their hyphen: "co-ordinator", "e-portal". */
const PREFIXES = new Set(
  'anti bi co de e ex inter mid multi non on off out over post pre re roll self semi sub well'.split(' '),
);
/** After a hanging hyphen: "short- and long-term". */
const HANGING = new Set(['and', 'or', 'to', 'a', 'neu', 'i']);

const joined = (words: string, repair: string): Remark => ({
  code: 'torn-word-joined',
  severity: 'repair',
  facts: { read: repair },
  words,
});
const left = (words: string): Remark => ({
  code: 'torn-word-left',
  severity: 'guess',
  facts: {},
  words,
});

/** "On- going" → "On-going", "Pro- gress" → "Progress" when the document has the word; "short- and long-term" stays. */
function closeHyphens(text: string, evidence: WordEvidence, remarks: Remark[]): string {
  return text.replace(
    new RegExp(`(?<![\\p{L}\\p{N}])(${LETTERS})-\\s+(${LETTERS})`, 'gu'),
    (words, a: string, b: string) => {
      if (HANGING.has(foldWord(b))) return words;
      const plain = a + b;
      const prefix = PREFIXES.has(foldWord(a));
      const whole = !prefix && !evidence.lists(a) && !evidence.lists(b) && evidence.knows(plain);
      const known = prefix || whole || evidence.knows(plain) || evidence.knows(b);
      if (!known) {
        remarks.push(left(words));
        return words;
      }
      const repair = whole ? plain : `${a}-${b}`;
      remarks.push(joined(words, repair));
      return repair;
    },
  );
}

/**
 * Joins words torn by a column's edge or a line's end: "Commissio ning", "On- going". Only on evidence:
 * the whole word stands elsewhere in the document or in the shipped list, and one half stands nowhere else.
 */
export function joinTorn(text: string, evidence: WordEvidence): Repaired {
  const remarks: Remark[] = [];
  const closed = closeHyphens(text, evidence, remarks);
  const parts = closed.split(/(\s+)/u);
  const wholly = new RegExp(`^${LETTERS}$`, 'u');
  for (let i = 0; i + 2 < parts.length; i += 2) {
    const a = parts[i] ?? '';
    const [, b = '', tail = ''] = new RegExp(`^(${LETTERS})([.,;:)]*)$`, 'u').exec(parts[i + 2] ?? '') ?? [];
    if (!wholly.test(a) || b === '' || /^\p{Lu}/u.test(b)) continue;
    if (a.length + b.length < 5 || !evidence.knows(a + b) || !evidence.alwaysTogether(a, b)) continue;
    remarks.push(joined(`${a} ${b}`, a + b));
    parts.splice(i, 3, a + b + tail);
  }
  return { text: parts.join(''), remarks };
}

/** Longer runs of letters are no words, and a heading's end is all that needs looking at. */
const LONGEST_WORD = 60;

/** The word two halves make when the tear doubled or misread a letter or two, or undefined without evidence. */
function wordAcross(a: string, b: string, evidence: WordEvidence): string | undefined {
  const [l, r] = [foldWord(a), foldWord(b)];
  // Two whole words meet at most edges: "Promoting local" + "democracy".
  if (evidence.lists(l) && evidence.lists(r)) return undefined;
  if (evidence.knows(l + r)) return l + r;
  const spots = [l + r.slice(1), l.slice(0, -1) + r, l + r.slice(2), l.slice(0, -1) + r.slice(1)];
  if (l.endsWith('r') && r.startsWith('n')) spots.unshift(`${l.slice(0, -1)}m${r.slice(1)}`);
  if (l.length < 2 || r.length < 2) return undefined;
  const doubled = spots.find((word) => word.length > Math.max(l.length, 3) && evidence.knows(word));
  if (doubled !== undefined) return doubled;
  // One letter at the tear was misread: "ir" + "volved", "peo" + "ole".
  for (const [start, end] of [
    [l.slice(0, -1), r],
    [l, r.slice(1)],
  ] as const) {
    if (start.length + end.length < 5) continue;
    const found = evidence.matching(
      start.length + 1 + end.length,
      (word) => word.startsWith(start) && word.endsWith(end),
    );
    if (found.length === 1) return found[0];
  }
  return undefined;
}

/**
 * Joins the cells of a heading that was torn over a table's columns: "Dev⇥velop and suppo⇥ort". Letters
 * doubled or misread at a tear are repaired only when the whole word stands elsewhere in the document or
 * in the shipped list; otherwise the cells are joined with a space. Blank cells are skipped.
 */
export function joinCells(cells: readonly string[], evidence: WordEvidence): Repaired {
  const remarks: Remark[] = [];
  let text = '';
  for (const written of cells.map((c) => c.trim()).filter((c) => c !== '')) {
    const latin = foldLookalikes(written);
    const cell = latin.text;
    remarks.push(...latin.remarks);
    const a = /[\p{L}\p{M}]+$/u.exec(text.slice(-LONGEST_WORD))?.[0];
    const b = /^[\p{L}\p{M}]+/u.exec(cell.slice(0, LONGEST_WORD))?.[0];
    const whole = a === undefined || b === undefined ? undefined : wordAcross(a, b, evidence);
    if (a === undefined || b === undefined || whole === undefined) {
      text = text === '' ? cell : `${text} ${cell}`;
      continue;
    }
    const repair = /^\p{Lu}/u.test(a) ? whole[0]?.toUpperCase() + whole.slice(1) : whole;
    remarks.push(joined(`${a} ${b}`, repair));
    text = text.slice(0, -a.length) + repair + cell.slice(b.length);
  }
  return { text, remarks };
}
