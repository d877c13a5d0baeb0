import type { Dictionary } from '../base/words.js';
import { cy } from './engagement-timeline.words.cy.js';

const en = {
  untitled: 'Engagement plan',
  asOf: (day: string) => `As of ${day}.`,
  noRows: 'This plan has no actions yet.',
  noDays: 'No row of this plan has a date, so there is no timeline to show.',
  internal:
    'The file behind this page still holds notes or contact details meant for the council only. Publish the plan file before you put it on a website.',
  shownAs: 'Show as',
  axis: 'Timeline',
  table: 'Table',
  replay: 'Replay the plan',
  replayHint: 'Statuses and dates are shown as they were on the day you choose.',
  day: 'Day',
  slide: 'Move through the plan',
  quarterBack: 'A quarter back',
  monthBack: 'A month back',
  monthOn: 'A month on',
  quarterOn: 'A quarter on',
  back: (day: string) => `Back to ${day}`,
  region: (title: string) => `Timeline of ${title}; scroll sideways`,
  tableRegion: (title: string) => `Table of ${title}; scroll sideways`,
  caption: 'What is due when, by objective',
  key: 'Bars show when something is due, diamonds are milestones (filled when done), and the upright line is the day shown. A dashed outline is the date first promised. Rows without a bar have no date.',
  outside: 'The day shown is outside the timeline.',
  ref: 'Ref',
  row: 'What will be done',
  due: 'Due',
  milestones: 'Milestones',
  status: 'Status',
  starts: (when: string) => `Starts: ${when}`,
  firstDue: (when: string) => `First due: ${when}`,
  done: 'done',
  pending: 'not done yet',
  milestone: (text: string, when: string, state: string) => `${text} (${when}, ${state})`,
};

export type TimelineWords = typeof en;

/** What the timeline says. */
export const timelineWords: Dictionary<TimelineWords> = { name: 'engagement-timeline', en, cy };
