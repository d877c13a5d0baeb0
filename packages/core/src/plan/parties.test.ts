import { describe, expect, it } from 'vitest';
import { aPlanOf } from '../testing/builders.js';
import { partyNamed, rowsByLead } from './parties.js';

const parties = [
  { id: 'cdm', name: 'Community Development Manager', aliases: ['Community Dev. Manager', 'CDM'] },
  { id: 'cvs', name: 'Council for Voluntary Service' },
];

describe('a party by its name', () => {
  const plan = aPlanOf([], { parties });

  it.each([
    ['its id', 'cdm', 'cdm'],
    ['its name', 'Community Development Manager', 'cdm'],
    ['its name in another case and spacing', 'community  development manager', 'cdm'],
    ['an alias', 'Community Dev Manager', 'cdm'],
    ['nobody', 'Head of Parks', undefined],
    ['nothing', '', undefined],
  ])('is found by %s', (_, name, id) => {
    expect(partyNamed(plan, name)?.id).toBe(id);
  });
});

describe('rows by lead', () => {
  it('shows a row with two leads under both, and a consultee under none', () => {
    const plan = aPlanOf(
      [
        {
          leads: [
            { party: 'cdm', relation: 'joint' },
            { party: 'cvs', relation: 'joint' },
          ],
        },
        {
          leads: [
            { party: 'cdm', relation: 'lead' },
            { party: 'parks', relation: 'consultee' },
          ],
        },
      ],
      { parties },
    );
    expect(
      rowsByLead(plan).map(({ party, rows }) => [party.name, rows.map((row) => row.deliverable.id)]),
    ).toEqual([
      ['Community Development Manager', ['row-1', 'row-2']],
      ['Council for Voluntary Service', ['row-1']],
    ]);
  });

  it('names a lead the plan does not list by its id', () => {
    const plan = aPlanOf([{ leads: [{ party: 'parks', relation: 'lead' }] }]);
    expect(rowsByLead(plan)[0]?.party.name).toBe('parks');
  });
});
