import { expect, it } from 'vitest';
import { aParty, aPlan } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { sayFinding } from '../../say-finding.js';
import { leadAlias } from './alias.js';

const named = (...names: string[]) =>
  aPlan({ parties: names.map((name, i) => aParty({ id: `party-${i}`, name })) });

testCheck(leadAlias, {
  passes: {
    'posts with names of their own': named(
      'Head of Communications',
      'Head of Communities',
      'Policy',
      'Policy Officer',
    ),
    'a word a narrow column tore': aPlan({
      parties: [aParty({ name: 'Communications Manager', aliases: ['Communic ations Manager'] })],
    }),
    'a plan with no parties': aPlan(),
    'a manager and a team': named('Community Dev. Manager', 'Community Development Team'),
  },
  finds: {
    'a party with another spelling': {
      in: aPlan({
        parties: [aParty({ name: 'Community Development Manager', aliases: ['Community Dev. Manager'] })],
      }),
      at: ['/parties/0'],
      facts: { others: ['Community Dev. Manager'], apart: false },
    },
    'two parties that are one, shortened': {
      in: named('Community Development Manager', 'Policy Officer', 'Community Devp. Manager'),
      at: ['/parties/2'],
      facts: { others: ['Community Development Manager'], apart: true },
    },
    'two parties apart by a mark': {
      in: named('Service Director: Social Care', 'Service Director, Social Care'),
      at: ['/parties/1'],
    },
  },
});

it('quotes every other spelling whole, in both languages', () => {
  const facts = {
    name: 'Community Development Team',
    others: ['Community Dev. Team', 'Community Devp. Team'],
  };
  for (const lang of ['en', 'cy'] as const) {
    const said = sayFinding({ code: 'lead/alias', facts: { ...facts, apart: false } }, lang);
    for (const other of facts.others) expect(said).toContain(`“${other}”`);
  }
});
