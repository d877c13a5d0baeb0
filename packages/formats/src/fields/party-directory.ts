import type { Party } from '@engagement-plan/core';
import { foldLookalikes } from './lookalikes.js';
import { splitParties } from './party-split.js';
import type { KnowsParty, NamedParty } from './party-split.js';
import { hasPartyNoun, isAcronym, isPostNoun, kindOfParty } from './party-words.js';
import type { Repaired } from './repaired.js';
import { joinTorn } from './torn-words.js';
import { foldWord, holdsWords, readEvidence } from './word-evidence.js';
import type { WordEvidence } from './word-evidence.js';

/** What a name is compared by: case, marks and a leading article do not tell two parties apart. */
const keyOf = (name: string) =>
  foldWord(name)
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}'&]+/gu, ' ')
    .trim();

const wordsOf = (name: string) => name.split(/\s+/u).filter((word) => word !== '');

const isSubsequence = (short: string, long: string) => {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
};

/** Whether one word shortens the other: "Dev." and "Devp." Development, "Mgr" Manager. */
function shortens(short: string, long: string, evidence: WordEvidence): boolean {
  const dotted = short.endsWith('.');
  const [s, l] = [foldWord(short).replace(/[^\p{L}]/gu, ''), foldWord(long).replace(/[^\p{L}]/gu, '')];
  if (s.length < 2 || l.length < s.length + (dotted ? 1 : 3) || s[0] !== l[0] || long.endsWith('.'))
    return false;
  if (!dotted && evidence.lists(s)) return false;
  if (l.startsWith(s)) return dotted || s.length <= 5;
  return s.length >= 3 && isSubsequence(s, l) && (s.slice(0, 3) === l.slice(0, 3) || s.at(-1) === l.at(-1));
}

/** What a full name is known by: itself, and the field a post or team is named after ("Policy" beside "Policy Officer"). */
function keysOf(full: string): string[] {
  const words = wordsOf(full);
  const named = words.length > 1 && (isPostNoun(words.at(-1) ?? '') || / team$/iu.test(full));
  return named ? [keyOf(full), keyOf(words.slice(0, -1).join(' '))] : [keyOf(full)];
}

const LONGEST_NAME = 200;
/** More names than any plan has posts: past it, short forms are not looked up among the others. */
const MOST_NAMES = 500;

/**
 * The parties of one document. It is given every lead cell at once, because what a cell means depends on
 * the others: a name seen alone tells where a run of names is to be cut, a name in full what a short one
 * stands for. Ids come from the full names, so they are the same for the same document every time.
 */
export class PartyDirectory {
  readonly #evidence: WordEvidence;
  readonly #names = new Map<string, Map<string, number>>();
  readonly #full = new Map<string, string>();
  readonly #ids = new Map<string, string>();
  /** Key by id, in order of appearance. */
  readonly #keys = new Map<string, string>();
  readonly #cells: readonly string[];
  readonly #abbreviations: ReadonlyMap<string, string>;
  /** The words of every name seen so far. */
  #seen: readonly (readonly string[])[] = [];
  #known: ReadonlySet<string> | undefined;

  /**
   * @param cells every lead cell of the document, in order; blank ones are skipped.
   * @param evidence of the whole document; the cells' own when left out.
   * @param abbreviations the document spells out ("Council for Voluntary Service (CVS)").
   */
  constructor(
    cells: readonly string[],
    evidence: WordEvidence = readEvidence(cells),
    abbreviations: readonly { readonly short: string; readonly long: string }[] = [],
  ) {
    this.#evidence = evidence;
    this.#abbreviations = new Map(abbreviations.map(({ short, long }) => [short, long]));
    this.#cells = cells.filter((cell) => holdsWords(cell));
    // Twice: what the first pass found tells the second where runs of names are to be cut.
    for (const pass of [1, 2]) {
      const found = this.#cells.flatMap((cell) => this.split(cell));
      const names = found.filter((party) => pass > 1 || !party.guessed).map((party) => party.name);
      this.#seen = [...new Set(names)].map(wordsOf);
      this.#full.clear();
      this.#known = undefined;
    }
    for (const cell of this.#cells) for (const party of this.split(cell)) this.idOf(party.name);
  }

  /** The names in a cell, repaired. */
  split(words: string): readonly NamedParty[] {
    return splitParties(this.repair(words).text, this.#knows);
  }

  /** The cell's words with look-alike letters folded and torn words joined. */
  repair(words: string): Repaired {
    const latin = foldLookalikes(words.normalize('NFKC'), this.#evidence);
    const lines = latin.text.split('\n').map((line) => joinTorn(line.trim(), this.#evidence));
    return {
      text: lines.map((l) => l.text).join('\n'),
      remarks: [...latin.remarks, ...lines.flatMap((l) => l.remarks)],
    };
  }

  /** The id of the party a name stands for. A name nobody has used is added. */
  idOf(name: string): string {
    const key = keyOf(this.fullName(name));
    const spellings = this.#names.get(key) ?? new Map<string, number>();
    spellings.set(name, (spellings.get(name) ?? 0) + 1);
    this.#names.set(key, spellings);
    const given = this.#ids.get(key);
    if (given !== undefined) return given;
    const id = this.#newId(key);
    this.#ids.set(key, id);
    this.#keys.set(id, key);
    return id;
  }

  /** The name in full, as far as the document shows it: "Community Dev." → "Community Development Team". */
  fullName(name: string): string {
    const cached = this.#full.get(name);
    if (cached !== undefined) return cached;
    const full = this.#expand(name);
    this.#full.set(name, full);
    return full;
  }

  /** The name a party goes by, or undefined for an id this directory has not given. */
  nameOf(id: string): string | undefined {
    const key = this.#keys.get(id);
    return key === undefined ? undefined : this.#nameOf(key);
  }

  /** Every party named so far, in order of appearance, with the other spellings as aliases. */
  parties(): readonly Party[] {
    return [...this.#keys].map(([id, key]) => {
      const name = this.#nameOf(key);
      const aliases = [...(this.#names.get(key)?.keys() ?? [])].filter((spelling) => spelling !== name);
      return { id, name, kind: kindOfParty(name), ...(aliases.length > 0 ? { aliases } : {}) };
    });
  }

  /** Of the spellings that need no expanding the most frequent; else the name in full. */
  #nameOf(key: string): string {
    const spellings = [...(this.#names.get(key) ?? [])];
    const full = spellings.filter(([name]) => keyOf(name) === key).sort((a, b) => b[1] - a[1]);
    return full[0]?.[0] ?? this.fullName(spellings[0]?.[0] ?? key);
  }

  readonly #knows: KnowsParty = (name) => {
    this.#known ??= new Set(this.#seen.flatMap((words) => keysOf(this.fullName(words.join(' ')))));
    return this.#known.has(keyOf(this.fullName(name)));
  };

  #newId(key: string): string {
    const slug = key
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/'/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
    let id = `party-${slug}`;
    for (let n = 2; this.#keys.has(id); n += 1) id = `party-${slug}-${String(n)}`;
    return id;
  }

  #expand(name: string): string {
    // No party's name is as long as a paragraph.
    if (name.length > LONGEST_NAME || this.#seen.length > MOST_NAMES) return name;
    if (isAcronym(name)) return this.#spellOut(name);
    const words = wordsOf(name);
    words.forEach((word, i) => {
      // A word of the shipped list stands for itself.
      if (!word.endsWith('.') && this.#evidence.lists(word)) return;
      const long = this.#seen.find(
        (other) =>
          shortens(word, other[i] ?? '', this.#evidence) &&
          other.slice(0, i).every((w, j) => this.#same(w, words[j] ?? '')),
      );
      words[i] = long?.[i] ?? word;
    });
    const full = words.join(' ');
    if (hasPartyNoun(full)) return full;
    // A field without a noun stands for the team of that field, where there is one.
    const team = [...words, 'Team'];
    return this.#seen.some((other) => this.#sameName(other, team)) ? team.join(' ') : full;
  }

  #spellOut(acronym: string): string {
    const initials = acronym.toLowerCase();
    const spelled = this.#seen.find(
      (words) =>
        words.length === initials.length && words.every((word, i) => word[0]?.toLowerCase() === initials[i]),
    );
    return spelled?.join(' ') ?? this.#abbreviations.get(acronym) ?? acronym;
  }

  #same(a: string, b: string): boolean {
    return foldWord(a) === foldWord(b) || shortens(a, b, this.#evidence) || shortens(b, a, this.#evidence);
  }

  #sameName(a: readonly string[], b: readonly string[]): boolean {
    return a.length === b.length && a.every((word, i) => this.#same(word, b[i] ?? ''));
  }
}
