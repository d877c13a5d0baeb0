import { quoted } from '../../../words/phrases.js';
import { findUndefined } from '../../abbreviations.js';
import { defineCheck } from '../../define-check.js';
import type { Prose } from '../../prose.js';
import { TRAITS } from '../../traits.js';
import { WRITTEN } from '../../written.js';

/** Dates and statuses as printed are no running text. */
const isRunning = ({ kind }: Prose) => kind !== 'date' && kind !== 'code';

export const textUndefinedAbbreviation = defineCheck({
  code: 'text/undefined-abbreviation',
  documents: WRITTEN,
  severity: 'advice',
  summary: 'Every abbreviation is spelt out once.',

  *find(document, { proseWith, proseLike }) {
    const listed = document.kind === 'plan' ? (document.abbreviations ?? []) : [];
    const texts = {
      prose: proseWith(TRAITS.capitals | TRAITS.brackets | TRAITS.foreign).filter(isRunning),
      like: (pattern: RegExp) => proseLike(pattern).filter(isRunning),
    };
    for (const { path, short, times } of findUndefined(
      texts,
      listed.map((abbreviation) => abbreviation.short),
    )) {
      yield { path, short, times };
    }
  },

  say({ short, times }) {
    const often = times > 1 ? ` It is used ${times} times.` : '';
    return `${quoted(short)} is nowhere spelt out: write it in full where it first stands, with the short form in brackets.${often}`;
  },
});
