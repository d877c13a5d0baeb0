import { schemeOf } from '../../../status/scheme.js';
import { listed, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';
import { NONE } from '../../none.js';

export const statusUnknownLevel = defineCheck({
  code: 'status/unknown-level',
  documents: ['plan'],
  partByPart: true,
  severity: 'error',
  summary: 'A declared status is a level of the plan’s scheme.',

  *find(plan, { rows, asOf }) {
    const levels = schemeOf(plan).levels.map(({ code }) => code);
    const known = new Set(levels);
    for (const { deliverable, path } of rows) {
      const { updates = NONE } = deliverable;
      for (let i = 0; i < updates.length; i++) {
        const { declared, on = '' } = updates[i] ?? {};
        if (declared === undefined || known.has(declared) || on > asOf) continue;
        yield { path: `${path}/updates/${i}/declared`, row: nameOf(deliverable), declared, levels };
      }
    }
  },

  say: ({ row, declared, levels }) =>
    `${quoted(row)} is declared ${quoted(declared)}, which is no level of the plan’s status scheme: declare one of ${listed(levels.map((level) => quoted(level)))}, or add it to the scheme with its meaning.`,

  fix({ path, declared }, plan) {
    const alike = (text: string) => text.trim().toLowerCase() === declared.trim().toLowerCase();
    const meant = schemeOf(plan).levels.filter(({ code, label }) => alike(code) || alike(label));
    const [only] = meant;
    return only && meant.length === 1 ? [{ path, value: only.code }] : [];
  },
});
