import { formatDay } from '../../../words/day.js';
import { defineStatusRule } from '../../rule.js';

export const someProgress = defineStatusRule({
  codes: ['some-progress', 'significant-not-on-target'],
  summary:
    'Where the latest update, in cadence, reports an open issue, or progress short of “on target”, it is amber.',
  restsOn: ['cadence'],

  match({ current }) {
    if (current?.on === undefined) return undefined;
    const { on, progress } = current;
    const facts = { on, issue: current.issue?.open === true };
    if (progress === 'significant') return { state: 'warning', code: 'significant-not-on-target', facts };
    if (progress === 'some' || facts.issue) return { state: 'warning', code: 'some-progress', facts };
    return undefined;
  },

  say: {
    'some-progress': ({ on, issue }) =>
      `The update of ${formatDay(on, 'en')} reports ${issue ? 'an open issue' : 'some progress, but does not say it is on target'}.`,
    'significant-not-on-target': ({ on, issue }) =>
      `The update of ${formatDay(on, 'en')} reports significant progress, ${issue ? 'and an open issue' : 'but does not say it is on target'}.`,
  },
  toGreen: {
    'some-progress': ({ issue }) => way(issue),
    'significant-not-on-target': ({ issue }) => way(issue),
  },
});

const way = (issue: boolean) =>
  issue
    ? 'Close the issue and report that the work is on target.'
    : 'Report, in an update, that the work is on target.';
