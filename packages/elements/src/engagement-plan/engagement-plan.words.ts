import type { Dictionary } from '../base/words.js';
import type { RowWords } from '../plan-given/row.words.js';
import { cy } from './engagement-plan.words.cy.js';

const en = {
  untitled: 'Engagement plan',
  asOf: (day: string) => `As of ${day}.`,
  internal:
    'The file behind this page still holds notes or contact details meant for the council only. Publish the plan file before putting it on a website.',
  caption: (title: string) => `${title}: what will be done, by when, who leads, and how it is going`,
  key: 'What the statuses mean',

  // Columns
  ref: 'Ref',
  due: 'By when',
  thatIs: 'that is',
  status: 'Status',
  sort: 'Sort by:',
  planOrder: 'Back to the plan’s own order',
  noRows: 'This plan has no actions yet.',
  noRowsHere: 'No actions yet.',

  // Filters
  filters: 'Find rows',
  text: 'Search',
  everyLead: 'Every lead',
  everyStatus: 'Every status',
  indicator: 'Indicator',
  everyIndicator: 'Every indicator',
  area: 'Area',
  everyArea: 'Every area',
  movedOnly: 'Only rows that have moved',
  clear: 'Show every row',
  shown: (shown: number, total: number) =>
    shown === total
      ? total === 1
        ? '1 row, all shown'
        : `${total} rows, all shown`
      : `${shown} of ${total} ${total === 1 ? 'row' : 'rows'} shown`,
  nothingFound: 'No rows match.',
  noSuchLead: (name: string) => `The plan has no lead called “${name}”, so every row is shown.`,
};

/** What only the plan's table says. */
export type OwnWords = typeof en;
/** All that it says. */
export type PlanWords = RowWords & OwnWords;

/** What the plan's table says, beside {@link RowWords}. */
export const planWords: Dictionary<OwnWords> = { name: 'engagement-plan', en, cy };
