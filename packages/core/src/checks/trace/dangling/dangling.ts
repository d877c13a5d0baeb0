import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { tracesIn } from '../../traces-in.js';

export const traceDangling = defineCheck({
  code: 'trace/dangling',
  documents: ['plan', 'report', 'register', 'record', 'challenge'],
  severity: 'warning',
  summary: 'A trace leads to something that is there.',

  *find({ id }, { documents }) {
    for (const { from, to, because, path } of tracesIn(documents).dangling) {
      if (from.document === id) yield { path, from: from.title, to, because };
    }
  },

  say({ from, to, because }) {
    if (because === 'several')
      return `${quoted(from)} leads to ${quoted(to)}, which more than one document holds: write it as document#id.`;
    const where =
      because === 'nowhere'
        ? 'none of the documents checked with it holds'
        : 'the document it names does not hold';
    return `${quoted(from)} leads to ${quoted(to)}, which ${where}: correct the id, or take the trace out.`;
  },
});
