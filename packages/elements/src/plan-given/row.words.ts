import type {
  FundingState,
  LeadRelation,
  Lifecycle,
  Milestone,
  Money,
  OutcomeState,
  ProgressUpdate,
} from '@engagement-plan/core';
import type { Dictionary } from '../base/words.js';
import { cy } from './row.words.cy.js';

const en = {
  what: 'What will be done',
  lead: 'Lead',
  under: (action: string) => `Part of: ${action}`,
  was: (move: string) => `was ${move}`,
  firstDue: (date: string) => `first due ${date}`,
  more: (word: string) => `Why ${word}, and more`,
  about: (ref: string) => `about ${ref}`,
  noLead: 'Nobody named',
  relation: (relation: LeadRelation) =>
    ({
      lead: '',
      joint: 'jointly',
      with: 'with',
      'supported-by': 'supporting',
      'co-ordinator': 'co-ordinating',
      consultee: 'consulted',
    })[relation],
  outcome: 'What should be different',
  outcomeState: (state: OutcomeState) =>
    ({
      'not-assessed': 'Not assessed yet',
      'not-achieved': 'Not achieved',
      partly: 'Partly achieved',
      achieved: 'Achieved',
    })[state],
  lifecycle: (state: Lifecycle) =>
    ({
      'not-started': 'Not started',
      'in-progress': 'In progress',
      'on-hold': 'On hold',
      complete: 'Complete',
      cancelled: 'Cancelled',
      superseded: 'Replaced by something else',
    })[state],
  work: 'How far the work has got',
  evidence: 'Evidence',
  resources: 'What it needs',
  funding: (state: FundingState) =>
    ({
      identified: 'found',
      'to-be-identified': 'not found yet',
      'to-be-pursued': 'still to be applied for',
      'within-existing': 'within existing budgets',
      'none-stated': '',
    })[state],
  sum: (pounds: string, per: Money['per']) =>
    `${pounds} ${{ once: 'once', year: 'a year', month: 'a month', head: 'a head' }[per]}`,
  milestones: 'Milestones',
  milestone: (state: Milestone['state']) => ({ done: 'done', pending: 'to come', 'not-stated': '' })[state],
  steps: 'Steps',
  doneOn: (day: string) => `done on ${day}`,
  indicators: 'Indicators',
  areas: 'Areas',
  conditions: 'It depends on',
  notes: 'Notes',
  updates: 'Updates',
  undated: 'No date given',
  declared: (label: string) => `Declared ${label}`,
  progress: (progress: NonNullable<ProgressUpdate['progress']>) =>
    ({
      little: 'Little or no progress',
      some: 'Some progress',
      significant: 'Significant progress',
      'on-target': 'On target',
      complete: 'Complete',
    })[progress],
  percent: (percent: number) => `${percent}% done`,
  issue: (text: string) => `In the way: ${text}`,
  settled: (text: string) => `Was in the way: ${text}`,
  remedial: (text: string) => `What is being done about it: ${text}`,
  route: 'The way back to green',
};

export type RowWords = typeof en;

/** What is said of a row of the plan, wherever one is shown. A language pack has it among the plan's words. */
export const rowWords: Dictionary<RowWords> = { name: 'engagement-plan', en, cy };
