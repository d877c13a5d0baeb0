import type { Party } from '../../../plan/plan.js';
import { listed, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { oneSpelling } from './one-spelling.js';
import { isSameName, nameKey, squeezed } from '../../same-name.js';

/** Names alike down to their first letters are compared, and of those at most so many. */
const MOST_COMPARED = 50;

export const leadAlias = defineCheck({
  code: 'lead/alias',
  documents: ['plan'],
  severity: 'advice',
  summary: 'A post, team or organisation is written one way throughout the plan.',

  *find({ parties = [] }) {
    const alike = new Map<string, Party[]>();
    for (const [i, party] of parties.entries()) {
      const key = nameKey(party.name);
      const others = alike.get(key) ?? [];
      alike.set(key, [...others.slice(1 - MOST_COMPARED), party]);
      const twin = others.find((other) => isSameName(other.name, party.name));
      // A word torn by a narrow column was not written so by anybody.
      const spellings = (party.aliases ?? []).filter((alias) => squeezed(alias) !== squeezed(party.name));
      const spelt = [...new Set([...(twin ? [twin.name] : []), ...spellings])];
      if (spelt.length > 0)
        yield { path: `/parties/${i}`, name: party.name, others: spelt, apart: twin !== undefined };
    }
  },

  say({ name, others, apart }) {
    const counts = apart ? ' Their rows are counted apart.' : '';
    return `${quoted(name)} is also written ${listed(others.map((other) => quoted(other)))}.${counts} Use one spelling throughout, so that readers know it is one and the same.`;
  },

  fix: ({ path, others, apart }, plan) => oneSpelling(plan, Number(path.split('/').at(-1)), others, apart),
});
