import { listed, quoted } from '../../../words/phrases.js';
import { findCycles } from '../../cycles.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

export const dependencyCycle = defineCheck({
  code: 'dependency/cycle',
  documents: ['plan'],
  severity: 'error',
  summary: 'No rows wait for each other in a circle.',

  *find(_plan, { openRows, setting, isOpen }) {
    const waiting = openRows.filter(({ deliverable }) =>
      deliverable.conditions?.some(({ waitsFor }) => waitsFor !== undefined),
    );
    const pathOf = new Map(waiting.map(({ deliverable, path }) => [deliverable, path]));
    const cycles = findCycles([...pathOf.keys()], ({ conditions = [] }) =>
      conditions.flatMap(({ waitsFor }) =>
        waitsFor === undefined ? [] : setting.rowsOf(waitsFor).filter(isOpen),
      ),
    );
    for (const cycle of cycles) {
      const [first] = cycle;
      const path = first && pathOf.get(first);
      if (path !== undefined) yield { path: `${path}/conditions`, rows: cycle.map(nameOf) };
    }
  },

  say: ({ rows }) =>
    rows.length === 1
      ? `${listed(rows.map((row) => quoted(row)))} waits for itself, so it can never begin: correct what it waits for.`
      : `${listed(rows.map((row) => quoted(row)))} wait for each other, so none of them can begin: decide which comes first.`,
});
