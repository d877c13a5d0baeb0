import { aPlan, anAction, anObjective } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { objectiveDuplicate } from './duplicate.js';

const actions = (...titles: string[]) =>
  aPlan({
    objectives: [anObjective({ actions: titles.map((title, i) => anAction({ id: `action-${i}`, title })) })],
  });
const objectives = (...titles: string[]) =>
  aPlan({ objectives: titles.map((title, i) => anObjective({ id: `objective-${i}`, title, actions: [] })) });

testCheck(objectiveDuplicate, {
  passes: {
    'aims that share a turn of phrase': actions(
      'Change the attitude of officers',
      'Change the attitude of members to engagement',
    ),
    'titles too short to compare': actions('Training', 'Training'),
    'an action that repeats its objective': aPlan({
      objectives: [
        anObjective({
          title: 'Reach young people in rural parishes',
          actions: [anAction({ title: 'Reach young people in rural parishes' })],
        }),
      ],
    }),
    'a likeness the council allows': {
      in: objectives(
        'Avoid doubling surveys and events',
        'Plan together and avoid doubling surveys, events and letters',
      ),
      thresholds: { likeness: 101 },
    },
  },
  finds: {
    'one aim inside another': {
      in: actions(
        'Act with care and avoid doubling of surveys and events',
        'Reach young people',
        'Avoid doubling of surveys and events',
      ),
      at: ['/objectives/0/actions/2'],
      facts: { percent: 100, otherPath: '/objectives/0/actions/0' },
    },
    'the same objective in other case and order': {
      in: objectives('Reach young people in rural parishes', 'In rural parishes: reach YOUNG people'),
      at: ['/objectives/1'],
    },
    'each later one of three': {
      in: objectives('Reach young rural people', 'Reach young rural people.', 'reach young rural people'),
      at: ['/objectives/1', '/objectives/2'],
    },
  },
});
