import { describe, expect, it } from 'vitest';
import { aDeliverable, aTargetDate } from '../testing/builders.js';
import { routeGaps, routeOf } from './route.js';

describe('a route to green', () => {
  const whole = {
    cause: 'No hall',
    action: 'Book the library',
    owner: 'Clerk',
    due: aTargetDate('2012-03-31'),
  };

  it.each([
    ['whole', whole, []],
    ['without a cause', { ...whole, cause: ' ' }, ['cause']],
    ['with nothing to be done', { ...whole, action: undefined }, ['action']],
    ['nobody owns', { ...whole, owner: '' }, ['owner']],
    ['with a date nobody can read', { ...whole, due: { words: 'soon', kind: 'unparsed' as const } }, ['due']],
    ['that says nothing', {}, ['cause', 'action', 'owner', 'due']],
  ])('%s', (_, route, gaps) => {
    expect(routeGaps(route)).toEqual(gaps);
  });

  it('is the newest given by the day; an owner alone is none', () => {
    const row = aDeliverable({
      updates: [
        { on: '2011-12-01', routeToGreen: { action: 'Newer' } },
        { on: '2011-11-01', routeToGreen: { action: 'Older' } },
        { on: '2011-12-15', routeToGreen: { owner: 'Clerk' } },
        { on: '2012-01-02', routeToGreen: { action: 'Later' } },
      ],
    });
    expect(routeOf(row, '2012-01-01')).toMatchObject({ update: 0, route: { action: 'Newer' } });
    expect(routeOf(row, '2011-11-30')).toMatchObject({ update: 1 });
    expect(routeOf(row, '2011-10-31')).toBeUndefined();
  });
});
