import { principleSet } from '../../../principles/principle-sets.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { setsBeside } from '../../sets-beside.js';
import { setsIn } from '../../sets-in.js';

export const principleSetUnknownPair = defineCheck({
  code: 'principle-set/unknown-pair',
  documents: ['principle-set', 'checklist'],
  severity: 'warning',
  summary: 'A cross-walk names principles that there are.',

  *find(document, context) {
    for (const { path, set } of setsIn(document)) {
      const own = new Set(set.principles.map(({ id }) => id));
      for (const [w, walk] of (set.crosswalks ?? []).entries()) {
        const other = setsBeside(context).find(({ id }) => id === walk.with) ?? principleSet(walk.with);
        const others = other && new Set(other.principles.map(({ id }) => id));
        for (const [i, pair] of walk.pairs.entries()) {
          const at = `${path}/crosswalks/${w}/pairs/${i}`;
          if (!own.has(pair.own)) yield { path: at, principle: pair.own, set: set.title };
          else if (other && !others?.has(pair.other))
            yield { path: at, principle: pair.other, set: other.title };
        }
      }
    }
  },

  say: ({ principle, set }) =>
    `The cross-walk names ${quoted(principle)}, and ${quoted(set)} has no principle with that id, so nothing is carried by this pair: correct the id.`,
});
