import type { ProgressUpdate, RouteToGreen } from '../../../plan/plan.js';
import { aPlanOf, aProgressUpdate, aTargetDate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { statusRouteIncomplete } from './route-incomplete.js';

const whole: RouteToGreen = {
  cause: 'No hall',
  action: 'Book the library',
  owner: 'Clerk',
  due: aTargetDate('2012-03-31'),
};
const planWith = (route: RouteToGreen, about: Partial<ProgressUpdate> = {}) =>
  aPlanOf([
    { updates: [aProgressUpdate({ on: '2011-12-20', declared: 'red', routeToGreen: route, ...about })] },
  ]);
const at = ['/objectives/0/actions/0/deliverables/0/updates/0/routeToGreen'];

testCheck(statusRouteIncomplete, {
  passes: {
    'a whole route': planWith(whole),
    'a route of a row declared green': planWith({ action: 'Go on' }, { declared: 'green' }),
    'no route at all, which another check finds': planWith({ owner: 'Clerk' }),
    'a row that was cancelled': planWith({ action: 'Go on' }, { lifecycle: 'cancelled' }),
    'a route given later': { in: planWith({ action: 'Go on' }), asOf: '2011-12-19' },
    'a route completed since': aPlanOf([
      {
        updates: [
          aProgressUpdate({ on: '2011-12-20', declared: 'red', routeToGreen: { action: 'Go on' } }),
          aProgressUpdate({ on: '2011-12-27', routeToGreen: whole }),
        ],
      },
    ]),
  },
  finds: {
    'on the day it was given': {
      in: planWith({ action: 'Go on' }),
      asOf: '2011-12-20',
      at,
      facts: { lacks: ['cause', 'owner', 'due'] },
    },
    'an amber row with a date nobody can read': {
      in: planWith({ ...whole, due: { words: 'soon', kind: 'unparsed' } }, { declared: 'amber' }),
      at,
      facts: { lacks: ['due'] },
    },
  },
});
