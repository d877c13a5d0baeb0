import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../plan/plan.js';
import { rowsOf } from '../plan/rows.js';
import { DOCUMENT_SCHEMAS } from '../schema.js';
import { anyDocument } from '../testing/arbitraries.js';
import { aBigPlan } from '../testing/big-plan.js';
import { aLead, aParty, aPlanOf, aProgressUpdate } from '../testing/builders.js';
import { anUpdate } from '../testing/documents.js';
import { merge } from './merge.js';

const COUNCIL = 'Riverside Council';
const CVS = 'Riverside Voluntary Action';
const council = aParty({ id: 'council', name: COUNCIL, kind: 'organisation' });
const cvs = aParty({ id: 'cvs', name: CVS, kind: 'organisation' });
const led = (party: string) => ({ leads: [aLead({ party })] });
const councilFile = (rows: Parameters<typeof aPlanOf>[0], more: Partial<Plan> = {}) =>
  aPlanOf(rows, { id: 'a-council', organisation: COUNCIL, parties: [council, cvs], ...more });
const cvsFile = (rows: Parameters<typeof aPlanOf>[0], more: Partial<Plan> = {}) =>
  aPlanOf(rows, { id: 'b-cvs', organisation: CVS, parties: [council, cvs], ...more });
const titles = (plan: Plan | undefined) =>
  plan ? Array.from(rowsOf(plan), ({ deliverable }) => deliverable.title) : [];
const updatesOf = (plan: Plan | undefined) =>
  plan ? Array.from(rowsOf(plan), ({ deliverable }) => deliverable.updates?.map(({ note }) => note)) : [];

describe('a row of two files', () => {
  const ours = { title: 'Panel', ...led('council') };
  const theirs = { title: 'A panel', ...led('council') };

  it('is its owner’s, counts once, and the difference is found in the other file', () => {
    const { plan, owners, findings } = merge([cvsFile([theirs]), councilFile([ours])]);
    expect(titles(plan)).toEqual(['Panel']);
    expect([...owners]).toEqual([['row-1', 'a-council']]);
    expect(findings).toEqual([
      {
        code: 'federation/differs',
        document: 'b-cvs',
        path: '/objectives/0/actions/0/deliverables/0',
        facts: { what: 'Panel', owner: COUNCIL, fields: ['title'] },
      },
    ]);
  });

  it('is the first lead’s organisation’s: that of a post counts, and a post of none is the file’s own', () => {
    const worker = aParty({ id: 'w', name: 'Youth Worker', organisation: 'cvs' });
    const parties = [council, cvs, worker];
    const { owners } = merge([
      councilFile([{ title: 'Panel', ...led('w') }], { parties }),
      cvsFile([{ title: 'A panel', ...led('w') }], { parties }),
    ]);
    expect(owners.get('row-1')).toBe('b-cvs');
    const manager = { parties: [aParty()] };
    const both = merge([
      councilFile([led('party-1')], manager),
      cvsFile([{ title: 'Other', ...led('party-1') }], manager),
    ]);
    expect(both.findings.map(({ code }) => code)).toEqual(['federation/two-owners']);
  });

  it.each([CVS, 'b-cvs'])('is whose it names: %s', (owner) => {
    expect(
      merge([councilFile([{ ...ours, owner }]), cvsFile([{ ...theirs, owner }])]).owners.get('row-1'),
    ).toBe('b-cvs');
  });

  it('may be a stub that only carries updates', () => {
    const stub = {
      title: 'Panel',
      outputs: [],
      leads: [],
      updates: [aProgressUpdate({ note: 'From the CVS' })],
    };
    const { plan, findings } = merge([
      councilFile([{ ...ours, updates: [aProgressUpdate({ note: 'Ours' })] }]),
      cvsFile([stub]),
    ]);
    expect(updatesOf(plan)).toEqual([['Ours', 'From the CVS']]);
    expect(findings).toEqual([]);
  });
});

describe('updates handed in', () => {
  const handedIn = anUpdate({ id: 'u1', plan: 'a-council', submission: 'key-1', note: 'Handed in' });

  it('are folded into their row once, however often they are sent', () => {
    const again = { ...handedIn, id: 'u2' };
    const once = merge([councilFile([{}]), handedIn, again]);
    expect(updatesOf(once.plan)).toEqual([['Handed in']]);
    const { plan } = once;
    expect(plan && merge([plan, handedIn]).plan).toEqual(plan);
  });

  it('for a row nobody holds are found', () => {
    expect(merge([councilFile([{}]), anUpdate({ plan: 'a-council', row: 'row-9' })]).findings).toMatchObject([
      { code: 'federation/unknown-row', document: 'update-1', facts: { row: 'row-9' } },
    ]);
  });
});

describe('parties of two files', () => {
  it('are one by name, and the other file’s rows follow', () => {
    const theirs = aParty({ id: 'their-council', name: 'RIVERSIDE  council', aliases: ['RC'] });
    const { plan } = merge([
      councilFile([{ id: 'r1', ...led('council') }]),
      cvsFile(
        [{ id: 'r2', leads: [aLead({ party: 'cvs' }), aLead({ party: 'their-council', relation: 'with' })] }],
        {
          parties: [theirs, cvs],
        },
      ),
    ]);
    expect(plan?.parties?.map(({ id, aliases }) => [id, aliases])).toEqual([
      ['council', ['RC']],
      ['cvs', undefined],
    ]);
    expect(plan && [...rowsOf(plan)][1]?.deliverable.leads.map(({ party }) => party)).toEqual([
      'cvs',
      'council',
    ]);
  });

  it('that share an id but no name stay two, and that is found', () => {
    const { plan, findings } = merge([
      councilFile([led('party-1')], { parties: [aParty()] }),
      cvsFile([{ id: 'r2', ...led('party-1') }], { parties: [aParty({ name: 'Youth Worker' })] }),
    ]);
    expect(plan?.parties?.map(({ id }) => id)).toEqual(['party-1', 'party-1@b-cvs']);
    expect(plan && [...rowsOf(plan)][1]?.deliverable.leads[0]?.party).toBe('party-1@b-cvs');
    expect(findings).toMatchObject([{ code: 'federation/party-differs', facts: { name: 'Youth Worker' } }]);
  });
});

describe('translations', () => {
  it('follow the row to where it stands now', () => {
    const row = '/objectives/0/actions/0/deliverables/0';
    const { plan } = merge([
      councilFile([{ id: 'r1', ...led('council') }], { translations: { cy: { [`${row}/title`]: 'Panel' } } }),
      cvsFile([{ id: 'r2', ...led('cvs') }], {
        translations: { cy: { [`${row}/title`]: 'Arolwg', '/title': 'Dim' } },
      }),
    ]);
    expect(plan?.translations).toEqual({
      cy: { [`${row}/title`]: 'Panel', '/objectives/0/actions/0/deliverables/1/title': 'Arolwg' },
    });
  });
});

/** One plan cut into the files of two organisations, each with updates for some rows of the other. */
const twoFiles = fc
  .tuple(fc.integer({ min: 1, max: 15 }), fc.nat(99), fc.func(fc.nat(3)))
  .map(([actions, seed, draw]) => {
    const whole = aBigPlan(actions, seed);
    const parties = [
      council,
      cvs,
      ...(whole.parties ?? []).map((party, i) => ({
        ...party,
        name: `${party.name} ${i}`,
        kind: 'team' as const,
        organisation: i % 2 ? 'cvs' : 'council',
      })),
    ];
    const ownedBy = new Map(parties.map(({ id, organisation }) => [id, organisation]));
    const cut = (mine: string, id: string, organisation: string): Plan => ({
      ...structuredClone(whole),
      id,
      organisation,
      parties,
      objectives: whole.objectives
        .map((objective) => ({
          ...objective,
          actions: objective.actions
            .map((action) => ({
              ...action,
              deliverables: action.deliverables.flatMap((row) => {
                if (ownedBy.get(row.leads[0]?.party ?? '') === mine) return [row];
                const says = draw(row.id, mine);
                if (says === 0) return [];
                const more =
                  says === 1 ? [] : [{ id: `${row.id}-${mine}`, on: '2026-05-01', note: `Said by ${mine}` }];
                return [{ ...row, updates: [...(row.updates ?? []), ...more] }];
              }),
            }))
            .filter(({ deliverables }) => deliverables.length > 0),
        }))
        .filter(({ actions: own }) => own.length > 0),
    });
    return [cut('council', 'a-council', COUNCIL), cut('cvs', 'b-cvs', CVS)] as const;
  });

describe('merging any files', () => {
  it('makes no difference in which order, and merged again changes nothing', () => {
    fc.assert(
      fc.property(twoFiles, ([a, b]) => {
        const { plan, findings } = merge([a, b]);
        expect(findings).toEqual([]);
        expect(merge([b, a])).toEqual(merge([a, b]));
        expect(plan && merge([plan, b]).plan).toEqual(plan);
        expect(plan && merge([a, plan]).plan).toEqual(plan);
        const ids = new Set(
          [a, b].flatMap((file) => Array.from(rowsOf(file), ({ deliverable }) => deliverable.id)),
        );
        const rows = plan ? Array.from(rowsOf(plan), ({ deliverable }) => deliverable.id) : [];
        expect(rows.length).toBe(ids.size);
        expect(new Set(rows)).toEqual(ids);
        expect(DOCUMENT_SCHEMAS.plan.safeParse(plan).error).toBeUndefined();
      }),
    );
  });

  it('with itself is the file itself', () => {
    fc.assert(
      fc.property(anyDocument('plan') as fc.Arbitrary<Plan>, (plan) => {
        expect(merge([plan, structuredClone(plan)])).toMatchObject({ plan, findings: [] });
      }),
    );
  });

  it('keeps to the schema, whatever the files', () => {
    const any = anyDocument('plan') as fc.Arbitrary<Plan>;
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(DOCUMENT_SCHEMAS.plan.safeParse(merge([a, b]).plan).error).toBeUndefined();
        expect(merge([b, a])).toEqual(merge([a, b]));
      }),
    );
  });
});
