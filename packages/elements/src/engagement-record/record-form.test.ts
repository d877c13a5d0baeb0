import { questionsOf } from '@engagement-plan/core';
import type { PlanningRecord } from '@engagement-plan/core';
import { validateRecord } from '@engagement-plan/core/validate';
import { describe, expect, it } from 'vitest';
import { PLANNED, REVIEWED } from './engagement-record.examples.js';
import { misshapenInRecord } from './record-shape.js';
import { GRID, askedOf, firstOf, nextOpen, stepAt, stepFrom, stepsOf } from './steps.js';
import { blankRecord, revived } from './work.js';

const planned = PLANNED as unknown as PlanningRecord;
const steps = stepsOf(askedOf(planned));

describe('the steps of a record', () => {
  it('ask every question but the title, each once', () => {
    const asked = steps.flatMap(({ questions }) => questions.map(({ pointer }) => pointer));
    const all = questionsOf(planned).map(({ pointer }) => pointer);
    expect(asked.sort()).toEqual(all.filter((pointer) => pointer !== '/title').sort());
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('ask the nine levels together, after the words they are judged from', () => {
    const grid = steps.findIndex(({ id }) => id === GRID);
    expect(steps[grid]?.questions).toHaveLength(9);
    expect(steps[grid - 1]?.id).toBe('/analyse/readiness/partners/opportunity');
  });

  it('begin at the first of a blank record, and where another was left', () => {
    expect(stepAt(stepsOf(askedOf(blankRecord('r'))), '')?.id).toBe('/background');
    expect(stepAt(steps, '')?.id).toBe('/analyse/justification');
    expect(stepAt(steps, GRID)?.id).toBe(GRID);
    expect(stepAt(steps, '/do/9/done')?.id).toBe('/analyse/justification');
  });

  it('lead on and back, and pass over what is answered', () => {
    const at = stepAt(steps, '/contacts');
    if (!at) throw new Error('contacts are not asked for');
    expect(stepFrom(steps, at, -1)?.id).toBe('/background');
    expect(stepFrom(steps, at, 1)?.id).toBe('/analyse/need');
    expect(nextOpen(steps, at)?.id).toBe('/analyse/justification');
    expect(firstOf(steps, 'do')?.id).toBe('/do/0/done');
    expect(firstOf(steps, 'undo')).toBeUndefined();
  });
});

describe('the shape of a record', () => {
  it.each([
    ['blank', blankRecord('r')],
    ['planned', PLANNED],
    ['reviewed', REVIEWED],
  ])('(%s) is one by the full validator as by the small one', (_, record) => {
    expect(misshapenInRecord(record)).toBeUndefined();
    expect(validateRecord(JSON.parse(JSON.stringify(record)))).toEqual([]);
  });

  it.each([
    ['another kind', { ...PLANNED, kind: 'plan' }, '/kind'],
    ['outcomes that are no list', { ...PLANNED, plan: { outcomes: {} } }, '/plan/outcomes'],
    ['a score in words', { ...PLANNED, review: { overall: { score: 'good' } } }, '/review/overall/score'],
    [
      'a level nobody offers',
      { ...PLANNED, analyse: { readiness: { agency: { levels: { capacity: 'lots' } } } } },
      '/analyse/readiness/agency/levels/capacity',
    ],
  ])('is named where it has %s', (_, record, place) => {
    expect(misshapenInRecord(record)).toBe(place);
  });
});

describe('a draft', () => {
  const blank = { record: blankRecord('r'), by: '' };

  it.each([
    ['nothing', undefined],
    ['a word', 'draft'],
    ['an old shape', { record: { plan: 7, review: [] } }],
  ])('of %s is the blank record', (_, draft) => {
    expect(revived(draft, blank)).toEqual(blank);
  });

  it('keeps every part that has the right shape', () => {
    const draft = {
      by: 'Officer',
      record: { title: 'Parks', plan: { outcomes: 'none' }, analyse: { need: 'Shade' } },
    };
    expect(revived(draft, blank)).toEqual({
      by: 'Officer',
      record: { ...blank.record, title: 'Parks', analyse: { need: 'Shade' } },
    });
  });
});
