import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { setsIn } from '../../sets-in.js';

export const principleSetDuplicatePrinciple = defineCheck({
  code: 'principle-set/duplicate-principle',
  documents: ['principle-set', 'checklist'],
  severity: 'error',
  summary: 'No two principles of a set share an id.',

  *find(document) {
    for (const { path, set } of setsIn(document)) {
      const first = new Map<string, string>();
      for (const [i, { id, name }] of set.principles.entries()) {
        const other = first.get(id);
        if (other === undefined) first.set(id, name);
        else yield { path: `${path}/principles/${i}`, id, name, other };
      }
    }
  },

  say: ({ id, name, other }) =>
    `${quoted(other)} and ${quoted(name)} both have the id ${quoted(id)}, so an answer to one counts for both: give each its own.`,
});
