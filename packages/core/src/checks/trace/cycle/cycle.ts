import { listed, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { tracesIn } from '../../traces-in.js';

export const traceCycle = defineCheck({
  code: 'trace/cycle',
  documents: ['plan', 'report', 'register', 'record', 'challenge'],
  severity: 'warning',
  summary: 'No traces lead round in a circle.',

  *find({ id }, { documents }) {
    for (const { document, path, titles } of tracesIn(documents).circles) {
      if (document === id) yield { path, titles };
    }
  },

  say: ({ titles }) =>
    titles.length === 1
      ? `${listed(titles.map((title) => quoted(title)))} is said to answer itself: trace it to what it answers, or take the trace out.`
      : `${listed(titles.map((title) => quoted(title)))} are said to answer each other: decide which came first, and take the trace back out.`,
});
