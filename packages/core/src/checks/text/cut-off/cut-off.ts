import { quotedEnd } from '../../../words/phrases.js';
import { isBrokenOff } from '../../broken-off.js';
import { defineCheck } from '../../define-check.js';
import type { Prose } from '../../prose.js';
import { TRAITS } from '../../traits.js';
import { WRITTEN } from '../../written.js';

const sectionOf = ({ path }: Prose) => path.slice(0, path.lastIndexOf('/paragraphs/'));

/** A paragraph that goes on in the next one was torn by a page, and one before a list leads into it. */
const mayGoOn = (text: Prose, next: Prose | undefined) =>
  text.kind === 'paragraph' &&
  (text.holder['style'] === 'item' || (next?.kind === 'paragraph' && sectionOf(next) === sectionOf(text)));

export const textCutOff = defineCheck({
  code: 'text/cut-off',
  documents: WRITTEN,
  partByPart: true,
  severity: 'error',
  summary: 'Every sentence comes to its end.',

  *find({ lang = 'en' }, { proseWith }) {
    // “a” and “to” may well end a sentence in another language.
    if (!/^en\b/i.test(lang)) return;
    const prose = proseWith(TRAITS.openEnd);
    for (const [i, text] of prose.entries()) {
      if (
        (text.kind !== 'sentence' && text.kind !== 'paragraph') ||
        !isBrokenOff(text.text) ||
        mayGoOn(text, prose[i + 1])
      )
        continue;
      yield { path: text.path, words: text.text };
    }
  },

  say: ({ words }) =>
    `${quotedEnd(words)} breaks off in the middle of a sentence: add the rest, or take the sentence out.`,
});
