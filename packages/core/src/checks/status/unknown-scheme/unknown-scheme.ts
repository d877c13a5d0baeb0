import { SCHEMES, schemeOf } from '../../../status/scheme.js';
import { listed, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const statusUnknownScheme = defineCheck({
  code: 'status/unknown-scheme',
  documents: ['plan'],
  severity: 'error',
  summary: 'The status scheme a plan names is one that can be looked up.',

  *find(plan) {
    const { scheme } = plan;
    if (typeof scheme !== 'string' || schemeOf(plan).id === scheme) return;
    yield { path: '/scheme', scheme, shipped: SCHEMES.map(({ id }) => id) };
  },

  say: ({ scheme, shipped }) =>
    `The plan’s statuses are of the scheme ${quoted(scheme)}, which is none that comes with the program (${listed(shipped.map((one) => quoted(one)))}), so they are read as plain red, amber and green: correct the name, give the scheme’s file together with the plan, or write its levels into the plan.`,

  fix({ scheme }) {
    const [only] = SCHEMES.filter(({ id }) => id === scheme.trim().toLowerCase());
    return only ? [{ path: '/scheme', value: only.id }] : [];
  },
});
