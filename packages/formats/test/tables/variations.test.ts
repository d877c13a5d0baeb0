import { describe, expect, test } from 'vitest';
import { read } from '../../src/read.js';
import { example, SKIPPED, sourceText } from '../documents.js';
import { dropLines, renameHeaders, shuffleColumns } from '../variations.js';

/** The same table with other headers, its columns in another order, without titles: the counts hold. */

const HEADERS = [
  'Action No',
  'Task and progress',
  'Output',
  'By When',
  'Outcome',
  'Resources',
  'Milestones',
  'Lead Officer',
  'Pro- gress Update R/A/G',
];
const NAMES = [
  ['Ref', 'Activity', 'Deliverable', 'Deadline', 'Impact', 'Budget', 'Key dates', 'Owner', 'Status'],
  ['#', 'Action', 'Deliverables', 'Timescale', 'Expected result', 'Costs', 'Checkpoints', 'Who', 'BRAG'],
  [
    'Number',
    'Task',
    'What will be delivered',
    'When',
    'What will be different',
    'Finance',
    'Progress milestones',
    'By whom',
    'Progress',
  ],
  [
    'Item',
    'Commitment',
    'Activity',
    'Due',
    'Success criteria',
    'Resource implications',
    'Interim dates',
    'Accountable',
    'Current status',
  ],
  [
    'Reference',
    'Objective',
    'Action',
    'Target date',
    'Difference made',
    'Money',
    'Key events',
    'Lead',
    'Position',
  ],
  [
    'Action ref',
    'Priority',
    'Initiative',
    'Target completion',
    'Intended outcome',
    'Resources required',
    'Milestone',
    'Led by',
    'Traffic light',
  ],
  [
    'No.',
    'Key action',
    'Product',
    'Target',
    'Success measure',
    'Funding source',
    'Key stages',
    'Accountable person',
    'Status',
  ],
  [
    'Item no',
    'Workstream',
    'Specific actions',
    'Due date',
    'Intended impact',
    'Resource',
    'Key steps',
    'Person responsible',
    'Update',
  ],
  [
    'Ref',
    'Our commitment',
    'Steps we will take',
    'Target',
    'Benefits',
    'Cost / resources',
    'Key stages',
    'Lead agency',
    'BRAG',
  ],
  [
    'No',
    'Key action',
    'Task',
    'To be completed by',
    'How will we know',
    'Costs',
    'Progress markers',
    'Responsible officer',
    'RAG',
  ],
];
const THEMED = [
  'No & NI',
  'Objective Our objective is to:',
  'Activities To achieve our objective we will:',
  'Target date',
  'This will require us to:',
  'Lead officer',
];
const OUR_THEMED = [
  'No & NI',
  'Objective Our aim is to:',
  'Activities To get there we will:',
  'Target date',
  'This means we must:',
  'Lead officer',
];
const THEMED_NAMES = [
  ['Ref', 'Aim', 'Action', 'Deadline', 'Steps', 'Owner'],
  ['No.', 'Priority', 'What we will do', 'By when', 'How', 'Responsible'],
  ['Number', 'Outcome', 'Activity', 'Due', 'Sub-actions', 'Accountable officer'],
  ['Item', 'Purpose', 'How we will do it', 'When', 'Detailed actions', 'Responsibility'],
];
/** Words nobody could know: only what stands in the columns tells what they are. The real documents bear it. */
const NONSENSE = ['Qa', 'Wb', 'Ec', 'Rd', 'Te', 'Yf', 'Ug', 'Ih', 'Oj'];
/** The title, the document control and the legend stand in lines of few filled cells before or between the tables. */
const isTitle = (line: string) => /DRAFT|^Implem|status|^[RGΑ]\t|Objective 1 :/.test(line.slice(0, 60));
const isTheme = (line: string) => /Final Draft|^\d\t|^www\.|^---/.test(line);
/** One header over two lines becomes the one the other themes have, so that it can be renamed with them. */
const unwrapped = (text: string, headers: readonly string[]) =>
  text.replace(/^No &\t.*\nNI\t.*$/m, headers.join('\t'));

const named = (from: readonly string[], to: readonly string[]) =>
  new Map(from.map((header, i) => [header, to[i] ?? header]));
const SEEDS = [0, 1, 2, 3];

describe.each([
  ['our own implementation plan', example('riverside-implementation-plan.txt'), NAMES],
  ['the real implementation plan', sourceText('000'), [...NAMES, NONSENSE]],
])('%s', (name, text, sets) => {
  if (text === undefined) {
    test.skip(`${name}: ${SKIPPED}`, () => undefined);
    return;
  }
  test.each(sets.map((names) => [names.join(', '), names] as const))('with the headers %s', (_, names) => {
    const written = dropLines(renameHeaders(text, named(HEADERS, names)), isTitle);
    const wanted = read(text).summary;
    for (const seed of SEEDS)
      expect(read(seed === 0 ? written : shuffleColumns(written, seed)).summary).toEqual(wanted);
  });

  test('with its columns shuffled and its titles left in', () => {
    for (const seed of SEEDS.slice(1))
      expect(read(shuffleColumns(text, seed)).summary).toEqual(read(text).summary);
  });
});

describe.each([
  ['our own action plan', example('fenshire-action-plan.txt'), OUR_THEMED, THEMED_NAMES],
  ['the real action plan', sourceText('003'), THEMED, [...THEMED_NAMES, NONSENSE.slice(0, 6)]],
])('%s', (name, text, headers, sets) => {
  if (text === undefined) {
    test.skip(`${name}: ${SKIPPED}`, () => undefined);
    return;
  }
  test.each(sets.map((names) => [names.join(', '), names] as const))('with the headers %s', (_, names) => {
    const written = dropLines(renameHeaders(unwrapped(text, headers), named(headers, names)), isTheme);
    const wanted = read(text).summary;
    for (const seed of SEEDS)
      expect(read(seed === 0 ? written : shuffleColumns(written, seed)).summary).toEqual(wanted);
  });
});
