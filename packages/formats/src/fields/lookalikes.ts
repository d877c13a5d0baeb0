import type { Remark } from '../notes/note.js';
import type { Repaired } from './repaired.js';
import type { WordEvidence } from './word-evidence.js';

/** Greek and Cyrillic letters that print like a Latin one. */
const TWINS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo αa νv ' +
    'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI Ѕs аa еe оo рp сc уy хx іi ѕs ЅS'
  )
    .split(' ')
    .map((pair) => [[...pair][0] ?? '', [...pair][1] ?? '']),
);

const twin = (letter: string) => TWINS[letter] ?? letter;

const folded = (words: string, repair: string): Remark => ({
  code: 'lookalike-letters-folded',
  severity: 'repair',
  facts: { read: repair },
  words,
});

/** A word of twins only ("Α"), or one that mixes them with Latin letters, in Latin letters. */
function foldWordTwins(word: string): string {
  const letters = [...word];
  const foreign = letters.filter((l) => /[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(l));
  if (foreign.length === 0 || foreign.some((l) => !(l in TWINS))) return word;
  if (foreign.length === letters.length && letters.length > 1) return word;
  return letters
    .map((letter, i) => {
      const before = letters[i - 1];
      const latin = twin(letter);
      return latin !== letter && before !== undefined && /\p{Ll}/u.test(before) ? latin.toLowerCase() : latin;
    })
    .join('');
}

/** "ClIrs" → "Cllrs", "c0mmunity" → "community": figures and a capital I inside a word, on evidence only. */
function foldShapes(word: string, evidence: WordEvidence): string {
  if (!/\p{L}[0|15]\p{Ll}|\p{Ll}I|\p{Ll}0$/u.test(word)) return word;
  const tries = [
    word.replace(/(?<=\p{Ll})I/gu, 'l'),
    word.replace(/(?<=\p{Ll})I/gu, 'i'),
    word.replace(/(?<=\p{L})0/gu, 'o'),
    word.replace(/(?<=\p{L})[1|]/gu, 'l'),
    word.replace(/(?<=\p{L})5/gu, 's'),
    word.replace(/r\|n/gu, 'm'),
  ];
  return tries.find((w) => w !== word && evidence.knows(w)) ?? word;
}

/**
 * Greek or Cyrillic letters among Latin ones, and figures or a capital I inside a word, as the letters
 * they look like. A word wholly of another script stays. Shapes inside a word are folded only when the
 * result stands elsewhere in the document or in the shipped list.
 */
export function foldLookalikes(text: string, evidence?: WordEvidence): Repaired {
  const remarks: Remark[] = [];
  const result = text.replace(/[\p{L}\p{M}\p{N}|]+/gu, (word) => {
    const latin = foldWordTwins(word);
    const repair = evidence === undefined ? latin : foldShapes(latin, evidence);
    if (repair !== word) remarks.push(folded(word, repair));
    return repair;
  });
  return { text: result, remarks };
}
