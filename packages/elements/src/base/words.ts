import { hasWelsh, takeWelsh } from './late-words.js';

/** What an element can say: sentences, and sentences with a gap or two. */
export type Words = Record<string, string | ((...about: never[]) => string)>;

/**
 * An element's sentences, complete in both languages: `cy` has the type of `en`, so a Welsh sentence
 * that is missing fails the build.
 */
export interface Dictionary<W extends Words> {
  /** The element's tag; the key of its words in a language pack. */
  readonly name: string;
  readonly en: W;
  readonly cy: W;
}

/** Another language's words, by dictionary. A sentence it lacks is said in English. */
export interface LanguagePack {
  /** A BCP 47 tag, such as `ur`. */
  readonly lang: string;
  /** The direction it is written in, for what an element says where the page says nothing; left to right unless said. */
  readonly dir?: 'rtl' | 'ltr';
  /** Whether somebody who speaks it has read it; say so truly. */
  readonly reviewed: boolean;
  readonly words: Readonly<Record<string, Partial<Words>>>;
}

/**
 * Who has read the Welsh. Every Welsh string of every element is a draft made from the terms in
 * docs/glossary.cy.md until a named reviewer signs here.
 */
export const WELSH: { readonly reviewed: boolean; readonly reviewer?: string } = { reviewed: false };

const packs = new Map<string, LanguagePack>();
const waiting = new Set<() => void>();

/** Adds a language, or replaces it; elements on the page that stand in it speak it at once. */
export function registerLanguage(pack: LanguagePack): void {
  packs.set(primary(pack.lang), pack);
  for (const tell of waiting) tell();
}

/** Adds the Welsh of an element, where it comes later than the element. */
export function registerWelsh(tag: string, words: Readonly<Record<string, object>>): void {
  takeWelsh(tag, words);
  for (const tell of waiting) tell();
}

/** Calls `tell` whenever a language is registered. */
export function languagesRegistered(tell: () => void): void {
  waiting.add(tell);
}

function primary(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? 'en';
}

/** Whether it is Welsh, as spoken anywhere. */
export function isWelsh(lang: string): boolean {
  return primary(lang) === 'cy';
}

/**
 * The language we would answer in: the one asked for when we have it, else English. A pack need not have the
 * words of every element: one named by its tag that it lacks speaks English, and is marked so.
 */
export function spokenLanguage(lang: string, tag?: string): string {
  const asked = primary(lang);
  if (asked === 'cy') return tag === undefined || hasWelsh(tag) ? asked : 'en';
  const pack = packs.get(asked);
  return pack && (tag === undefined || Object.hasOwn(pack.words, tag)) ? asked : 'en';
}

/** Whether an element asked for one language speaks another, so that it must say its own direction too. */
export function speaksAnother(asked: string, spoken: string): boolean {
  return primary(asked) !== spoken;
}

/** The direction a language we speak is written in. */
export function directionOf(lang: string): 'rtl' | 'ltr' {
  return packs.get(primary(lang))?.dir ?? 'ltr';
}

/** The dictionary's sentences in a language, or in English when we do not have it. */
export function wordsIn<W extends Words>(dictionary: Dictionary<W>, lang: string): W {
  const spoken = spokenLanguage(lang);
  const pack = packs.get(spoken);
  if (pack) return { ...dictionary.en, ...pack.words[dictionary.name] } as W;
  return spoken === 'cy' ? dictionary.cy : dictionary.en;
}
