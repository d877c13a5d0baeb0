import type { Principle, PrincipleSet } from './principles.js';

/** What one principle says in another language. A key left out stays in the set's own language. */
export interface PrincipleWords {
  readonly name: string;
  /** What keeping it means, in a sentence. */
  readonly statement?: string;
  /** Questions that help to answer it. */
  readonly prompts?: readonly string[];
  /** What a good answer looks like. */
  readonly good?: string;
  /** What may show that it was kept. */
  readonly evidenceHints?: readonly string[];
  /** An example of keeping it. */
  readonly example?: string;
  /** Wording that lets a council depart for a good reason. */
  readonly hedge?: string;
}

/** A set's words in one language, kept apart from the set so that a page can leave them out. */
export interface PrincipleSetWords {
  /** The language of the words, such as `cy`. */
  readonly lang: string;
  /** False until a named person who writes the language has signed the words. */
  readonly reviewed: boolean;
  readonly title: string;
  /** By stage id. */
  readonly stages: Readonly<Record<string, string>>;
  /** By principle id. */
  readonly principles: Readonly<Record<string, PrincipleWords>>;
}

/** The set carrying these words as well, as translations: a document like any other, valid against the schema. */
export function withWords(set: PrincipleSet, words: PrincipleSetWords): PrincipleSet {
  const { lang, reviewed } = words;
  return {
    ...set,
    translations: { ...set.translations, [lang]: { ...set.translations?.[lang], '/title': words.title } },
    stages: set.stages.map((stage) => {
      const title = words.stages[stage.id];
      if (title === undefined) return stage;
      return { ...stage, translations: { ...stage.translations, [lang]: { title, reviewed } } };
    }),
    principles: set.principles.map((principle) => {
      const said = words.principles[principle.id];
      if (said === undefined) return principle;
      return { ...principle, translations: { ...principle.translations, [lang]: { ...said, reviewed } } };
    }),
  };
}

/** The part of a language tag that decides which words are read: `cy` of `cy-GB`. */
const language = (tag: string | undefined) => (tag ?? 'en').toLowerCase().split('-')[0] ?? 'en';

/**
 * The set as read in a language: names, statements, prompts and stage titles replaced by its
 * translations. A principle read in translation keeps the exact name in `nameAsPrinted` and says whether
 * the words were reviewed; one without a translation stays as it is and says its own language in `lang`.
 */
export function inLanguage(set: PrincipleSet, lang: string): PrincipleSet {
  const wanted = language(lang);
  if (wanted === language(set.lang)) return set;
  const own = { lang: set.lang ?? 'en' };
  return {
    ...set,
    lang,
    title: set.translations?.[wanted]?.['/title'] ?? set.title,
    stages: set.stages.map((stage) => {
      const title = text(stage.translations?.[wanted]?.['title']);
      return title === undefined ? { ...stage, ...own } : { ...stage, title };
    }),
    principles: set.principles.map((principle) => {
      const words = principle.translations?.[wanted];
      return words === undefined ? { ...principle, ...own } : translated(principle, words);
    }),
  };
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const texts = (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every((line) => typeof line === 'string')
    ? (value as string[])
    : undefined;

/** Takes from a translation only what has the right shape: a council's own set may hold anything there. */
function translated(principle: Principle, words: Readonly<Record<string, unknown>>): Principle {
  const read: Principle = { ...principle };
  for (const key of ['statement', 'good', 'hedge'] as const) {
    const said = text(words[key]);
    if (said !== undefined) read[key] = said;
  }
  for (const key of ['prompts', 'evidenceHints'] as const) {
    const said = texts(words[key]);
    if (said !== undefined) read[key] = said;
  }
  const example = text(words['example']);
  if (example !== undefined) read.example = { ...principle.example, text: example };
  const name = text(words['name']);
  if (name !== undefined) {
    read.name = name;
    read.nameAsPrinted = principle.name;
  }
  if (typeof words['reviewed'] === 'boolean') read.reviewed = words['reviewed'];
  return read;
}
