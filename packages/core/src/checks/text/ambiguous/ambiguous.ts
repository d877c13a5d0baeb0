import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import type { ProseKind } from '../../prose.js';
import { TRAITS } from '../../traits.js';
import { WRITTEN } from '../../written.js';

/** Twice in a period or once in two: dictionaries allow both. */
const FREQUENCY =
  /(?<!\p{L})bi\s?[-‐‑–]?\s?(?:annual(?:ly)?|month(?:ly)?|week(?:ly)?|quarterly|yearly)(?!\p{L})/giu;
/** Words that let a promise go without saying so. */
const HEDGE =
  /(?<!\p{L})(?:(?:as|where|wherever|if|when|whenever)\s+(?:and\s+when\s+)?(?:appropriate|necessary|required|possible|practicable|feasible|relevant)|in due course|as soon as (?:possible|practicable)|lle bo’?'?n briodol|yn ôl yr angen)(?!\p{L})/giu;

/** Nearly every text holds none of these, and pays for one test only. */
const MAY_BE_AMBIGUOUS =
  /\bbi|appropriate|necessary|required|possible|practicable|feasible|relevant|due course|briodol|angen/i;

/** Where promises stand. Background prose may hedge as it likes. */
const PROMISES: ReadonlySet<ProseKind> = new Set(['title', 'sentence', 'entry', 'date']);

export const textAmbiguous = defineCheck({
  code: 'text/ambiguous',
  documents: WRITTEN,
  partByPart: true,
  severity: 'advice',
  summary: 'A promise means one thing, and says when it holds.',

  *find(_document, { proseWith }) {
    for (const { text, path, kind } of proseWith(TRAITS.ambiguous)) {
      if (!PROMISES.has(kind) || !MAY_BE_AMBIGUOUS.test(text)) continue;
      for (const [words] of text.matchAll(FREQUENCY)) yield { path, words, form: 'frequency' as const };
      for (const [words] of text.matchAll(HEDGE)) yield { path, words, form: 'hedge' as const };
    }
  },

  say: ({ words, form }) =>
    form === 'frequency'
      ? `${quoted(words)} can mean twice in each period or once in every two: say “twice a year”, “every two years” or the like.`
      : `${quoted(words)} leaves open whether it will be done: say who decides, and by what.`,
});
