import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import type { Prose } from '../../prose.js';
import { TRAITS } from '../../traits.js';
import { WRITTEN } from '../../written.js';

/** What people type where the real words are to go. Data: add to it freely. */
const BLANKS = [
  /\[\s*(?:insert|add|enter|name|date|title|number|amount|tbc|tba|tbd|to be|x+|\.{2,}|…|\?+|mewnosod|ychwaneg)[^\]]*\]?/iu,
  /<\s*(?:insert|add|enter|name|date|title|number|mewnosod)[^>]*>/iu,
  /\b(?:19|20)(?:xx|\?\?|__)(?![\p{L}\p{N}])/iu,
  /£\s?x{2,}\b/iu,
  /\bx{2,}\s?%/iu,
  /(?<![\p{L}\p{N}])xx+(?![\p{L}\p{N}])(?:\s\p{Ll}+)?/u,
  /(?<![\p{L}\p{N}])XXX+(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])(?:T\.?B\.?[CAD]\.?|tb[cad])(?![\p{L}\p{N}])/u,
  /\bto be (?:confirmed|advised|inserted)\b/iu,
  /\bi’?'?w gadarnhau\b/iu,
  /\?{3,}|_{4,}/u,
  /\blorem ipsum\b/iu,
];

/** Nearly every text holds none of these, and pays for one test only. */
const MAY_BE_BLANK = /[[<?_]|xx|x\s?%|\bt\.?b\.?[cad]|to be (?:confirm|advis|insert)|w gadarnhau|lorem/i;

function* blanksIn({ text, path, kind, holder }: Prose) {
  let left = text;
  let found = false;
  for (const blank of MAY_BE_BLANK.test(text) ? BLANKS : []) {
    const words = blank.exec(left)?.[0];
    if (words === undefined) continue;
    found = true;
    left = left.replaceAll(words, ' ');
    yield { path, words, form: 'blank' as const };
  }
  if (found || kind !== 'paragraph') return;
  const whole = text.trim();
  if (holder['provisional'] === true || /^\[[^[\]]*\s[^[\]]*\s[^[\]]*\]\.?$/u.test(whole))
    yield { path, words: whole, form: 'provisional' as const };
  else if (/^\W*(?:draft|drafft)\W*$/iu.test(whole)) yield { path, words: whole, form: 'mark' as const };
}

export const textPlaceholder = defineCheck({
  code: 'text/placeholder',
  documents: WRITTEN,
  partByPart: true,
  severity: 'warning',
  summary: 'No blank is left where words, names or numbers were to go.',

  *find(_document, { proseWith }) {
    for (const text of proseWith(TRAITS.blank)) yield* blanksIn(text);
  },

  say({ words, form }) {
    if (form === 'provisional')
      return `${quoted(words)} stands in brackets, as something still to be decided: decide it and take the brackets away, or take it out.`;
    if (form === 'mark')
      return `${quoted(words)} stands by itself in the text: take it out once the document is agreed.`;
    return `${quoted(words)} was left where something was to be filled in: fill it in, or say who will, by when.`;
  },
});
