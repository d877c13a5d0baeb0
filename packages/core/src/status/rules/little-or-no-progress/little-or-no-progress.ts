import { formatDay } from '../../../words/day.js';
import { defineStatusRule } from '../../rule.js';

export const littleOrNoProgress = defineStatusRule({
  codes: ['little-or-no-progress'],
  summary: 'Where the latest update, in cadence, says there is little or no progress, it is red.',
  restsOn: ['cadence'],

  match({ current }) {
    if (current?.on === undefined || current.progress !== 'little') return undefined;
    return { state: 'bad', code: 'little-or-no-progress', facts: { on: current.on } };
  },

  say: {
    'little-or-no-progress': ({ on }) =>
      `The update of ${formatDay(on, 'en')} reports little or no progress.`,
  },
  toGreen: {
    'little-or-no-progress': () =>
      'Say what is in the way and who will clear it, then report progress that is on target.',
  },
});
