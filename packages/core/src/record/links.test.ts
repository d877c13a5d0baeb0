import { describe, expect, it } from 'vitest';
import { aPlanOf } from '../testing/builders.js';
import { aChecklist, aRecord, aRegister } from '../testing/documents.js';
import { linksOf } from './links.js';

const plan = aPlanOf([{ id: 'row-7', title: 'Publish the diary' }]);
const stateOf = (to: string, document?: string) =>
  linksOf(aRecord({ traces: [{ to, ...(document !== undefined && { document }) }] }), [plan])[0]?.state;

describe('what a record links to', () => {
  it('is found with its title, wherever the link names the document', () => {
    const target = { document: plan.id, kind: 'plan', id: 'row-7', title: 'Publish the diary' };
    for (const trace of [{ to: 'row-7' }, { to: `${plan.id}#row-7` }, { to: 'row-7', document: plan.id }])
      expect(linksOf(aRecord({ traces: [trace] }), [plan])).toMatchObject([
        { pointer: '/traces/0', kind: 'trace', to: trace.to, state: 'found', target },
      ]);
  });

  it('is dangling only where somebody could have seen it', () => {
    expect(stateOf('row-8')).toBe('dangling');
    expect(stateOf('row-8', plan.id)).toBe('dangling');
    expect(stateOf('row-8', 'other-plan')).toBe('unknown');
    expect(stateOf('other-plan#row-7')).toBe('unknown');
  });

  it('is never found in the record itself', () => {
    const record = aRecord({ traces: [{ to: 'm' }], plan: { methods: [{ id: 'm', name: 'Survey' }] } });
    expect(linksOf(record, [record])).toMatchObject([{ to: 'm', state: 'unknown' }]);
  });

  it('is an engagement of a register, and a checklist, and nothing else of that name', () => {
    const record = aRecord({ engagement: 'engagement-1', checklist: 'engagement-1' });
    expect(linksOf(record, [aRegister(), aChecklist()])).toMatchObject([
      { kind: 'engagement', state: 'found', target: { title: 'Library opening hours' } },
      { kind: 'checklist', state: 'dangling' },
    ]);
    expect(linksOf(record, [plan]).map(({ state }) => state)).toEqual(['unknown', 'unknown']);
  });

  it('is within itself a method or an outcome that was planned', () => {
    const record = aRecord({
      plan: { methods: [{ id: 'm', name: 'Survey' }], outcomes: [{ id: 'o', text: 'More join in' }] },
      do: [{ method: 'm' }, { method: 'stall' }],
      review: { outcomes: [{ outcome: 'o' }] },
    });
    expect(linksOf(record, []).map(({ pointer, state, target }) => [pointer, state, target?.title])).toEqual([
      ['/do/0/method', 'found', 'Survey'],
      ['/do/1/method', 'dangling', undefined],
      ['/review/outcomes/0/outcome', 'found', 'More join in'],
    ]);
  });
});
