import type { Place } from '@engagement-plan/core';

/** Nothing but the words themselves. */
type WordsAlone = Readonly<Record<never, never>>;
/** Into how many parts the words were cut. */
interface Parts {
  readonly count: number;
}

/** The codes of notes, each with the facts its sentence is made of beside the words. Codes are never reused. */
export interface NoteFacts {
  /** Nobody could make anything of it. */
  'not-understood': WordsAlone;
  /** It belongs to the page: its number, a running head. */
  'page-furniture': WordsAlone;
  'ruled-line': WordsAlone;
  'stray-mark': WordsAlone;
  /** `lost` are the words that stand nowhere else. */
  'words-as-written': { readonly lost: readonly string[] };
  'markup-dropped': WordsAlone;
  /** `read` is what it was read as; so below. */
  'lookalike-letters-folded': { readonly read: string };
  'torn-word-joined': { readonly read: string };
  /** Perhaps torn; nothing confirms it. */
  'torn-word-left': WordsAlone;
  'outputs-split': Parts;
  'steps-split': Parts;
  'milestones-split': Parts;
  'resources-split': Parts;
  /** The words are the numbers. */
  'step-numbers-given-back': WordsAlone;
  'step-numbers-left': WordsAlone;
  'milestone-read-as-done': WordsAlone;
  'milestone-read-as-pending': WordsAlone;
  /** `slip` is a misspelling of “identified”. */
  'slip-read': { readonly slip: string };
  /** Posts that run together without a mark. */
  'posts-split': WordsAlone;
  /** `name` is what the document calls it elsewhere. */
  'party-merged': { readonly name: string };
  'several-leads': Parts;
  'not-scored': WordsAlone;
  /** `answer` was read as how motivated other partners are. */
  'answer-without-question': { readonly answer: string };
  /** A row of the previous plan that is not in this one. */
  'previous-row-missing': WordsAlone;
  /** `previous` is the title of that row in the previous plan. */
  'row-matched-by-ref': { readonly previous: string; readonly ref: string };
  'row-matched-by-likeness': { readonly previous: string };
  'row-is-new': WordsAlone;
}

/** kebab-case, never reused: `torn-word-joined`, `not-understood`, `milestone-read-as-done`. */
export type NoteCode = keyof NoteFacts;

/** A code and its facts; `sayNote` makes the sentence of them and the words. */
export type Told<C extends NoteCode = NoteCode> = {
  readonly [K in C]: { readonly code: K; readonly facts: NoteFacts[K] };
}[C];

/** Why words stand in no field. */
export type UnplacedCode = 'not-understood' | 'page-furniture' | 'ruled-line' | 'stray-mark';

/**
 * What a reader has to say about a piece of the source: a guess it made, a repair, or words it could not
 * understand. Plain JSON.
 */
export type Note<C extends NoteCode = NoteCode> = Told<C> & {
  readonly severity: 'guess' | 'repair' | 'unplaced';
  /** The words as written. */
  readonly words: string;
  readonly place: Place;
};

/** What is said of words that stand in a field: a guess or a repair. The piece they stood in gives the rest. */
export type Remark = Told<Exclude<NoteCode, UnplacedCode>> & {
  readonly severity: 'guess' | 'repair';
  /** The words it is about, where they are only a part of what was read. */
  readonly words?: string;
};

/** One sentence for each code, in one language: a missing one does not compile. */
export type NoteSentences = {
  readonly [C in NoteCode]: (said: NoteFacts[C] & Pick<Note, 'words'>) => string;
};
