import type { Lang } from '@engagement-plan/core';
import type { Note, NoteSentences } from './note.js';
import { NOTES_CY } from './notes-cy.js';
import { quotedWords } from './quoted-words.js';

const NOTES_EN: NoteSentences = {
  'not-understood': ({ words }) => `“${words}” was not understood and stands in no field of the plan.`,
  'page-furniture': ({ words }) => `“${words}” belongs to the page, not to the plan, and was left out.`,
  'ruled-line': ({ words }) => `“${words}” is a ruled line or stray mark, and was left out.`,
  'stray-mark': ({ words }) => `“${words}” is a mark with no words, and was left out.`,
  'words-as-written': ({ lost }) =>
    `${quotedWords(lost)} stood here as written and ${lost.length === 1 ? 'is' : 'are'} read otherwise in the plan.`,
  'markup-dropped': () => 'Marks left over from a conversion were taken out of the cell.',
  'lookalike-letters-folded': ({ words, read }) =>
    `“${words}” was read as “${read}”: it holds a letter or figure that only looks like one of ours.`,
  'torn-word-joined': ({ words, read }) => `“${words}” was read as “${read}”, a word torn in two.`,
  'torn-word-left': ({ words }) =>
    `“${words}” may be one word torn in two; nothing in the document confirms it, so it stays as written.`,
  'outputs-split': ({ words, count }) =>
    `“${words}” was read as ${count} outputs, because its row has ${count} dates.`,
  'steps-split': ({ count }) =>
    `The cell was read as ${count} steps, one to a sentence, because nothing marks where each begins.`,
  'milestones-split': ({ words, count }) => `“${words}” was read as ${count} milestones.`,
  'resources-split': ({ words, count }) => `“${words}” was read as ${count} resources.`,
  'step-numbers-given-back': ({ words }) =>
    `The numbers “${words}” were torn from their steps and given back to them in order.`,
  'step-numbers-left': ({ words }) =>
    `The numbers “${words}” were torn from their steps, and which step each belongs to cannot be told.`,
  'milestone-read-as-done': ({ words }) =>
    `“${words}” was read as done: its words say so and its date was over when the document was written.`,
  'milestone-read-as-pending': ({ words }) =>
    `“${words}” was read as still to come, because its words say so.`,
  'slip-read': ({ slip }) => `“${slip}” was taken for “identified”, a slip of spelling.`,
  'posts-split': ({ words }) =>
    `“${words}” was taken for one post in a cell where several run together without a mark.`,
  'party-merged': ({ words, name }) =>
    `“${words}” was taken for “${name}”, which the document names elsewhere.`,
  'several-leads': ({ words, count }) => `“${words}” was read as ${count} parties.`,
  'not-scored': ({ words }) =>
    `“${words}” stands where a score from 1 to 6 belongs and was read as not scored.`,
  'answer-without-question': ({ answer }) =>
    `“${answer}” stands under no question of its own and was read as the motivation of other partners.`,
  'previous-row-missing': ({ words }) =>
    `“${words}” stood in the previous plan and was not found in this one.`,
  'row-matched-by-ref': ({ words, previous, ref }) =>
    `“${words}” was taken for “${previous}” of the previous plan, because both are numbered ${ref}; few of their words are the same.`,
  'row-matched-by-likeness': ({ words, previous }) =>
    `“${words}” was taken for “${previous}” of the previous plan, because their words are alike.`,
  'row-is-new': ({ words }) => `“${words}” was not found in the previous plan and was taken for a new row.`,
};

const SENTENCES: Readonly<Record<Lang, NoteSentences>> = { en: NOTES_EN, cy: NOTES_CY };

/** What the reader did with the words of a note, as one sentence. */
export function sayNote({ code, facts, words }: Note, lang: Lang): string {
  // The compiler knows that each code has its sentence; it cannot follow that these facts belong to this code.
  const say = SENTENCES[lang][code] as (said: object) => string;
  return say({ ...facts, words });
}
