import { describe, expect, test } from 'vitest';
import { read } from '../../src/read.js';
import { SKIPPED, sourceText, table } from '../documents.js';
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
  ['Qa', 'Wb', 'Ec', 'Rd', 'Te', 'Yf', 'Ug', 'Ih', 'Oj'],
];
const THEMED = [
  'No & NI',
  'Objective Our objective is to:',
  'Activities To achieve our objective we will:',
  'Target date',
  'This will require us to:',
  'Lead officer',
];
const THEMED_NAMES = [
  ['Ref', 'Aim', 'Action', 'Deadline', 'Steps', 'Owner'],
  ['No.', 'Priority', 'What we will do', 'By when', 'How', 'Responsible'],
  ['Number', 'Outcome', 'Activity', 'Due', 'Sub-actions', 'Accountable officer'],
  ['Item', 'Purpose', 'How we will do it', 'When', 'Detailed actions', 'Responsibility'],
  ['Qa', 'Wb', 'Ec', 'Rd', 'Te', 'Yf'],
];
const isTitle = (line: string) => /^Comr|^Implem|^[RGΑ]\t|Objective 1 :/.test(line);
const isTheme = (line: string) => /Final Draft|^\d\t|^www\.|^---/.test(line);
/** One header over two lines becomes the one the other themes have, so that it can be renamed with them. */
const unwrapped = (text: string) => text.replace(/^No &\t.*\nNI\t.*$/m, THEMED.join('\t'));

const named = (from: readonly string[], to: readonly string[]) =>
  new Map(from.map((header, i) => [header, to[i] ?? header]));
const SEEDS = [0, 1, 2, 3];

describe.each([
  ['our own implementation plan', table('riverside-implementation-plan.txt')],
  ['the real implementation plan', sourceText('000')],
])('%s', (name, text) => {
  if (text === undefined) {
    test.skip(`${name}: ${SKIPPED}`, () => undefined);
    return;
  }
  test.each(NAMES.map((names) => [names.join(', '), names] as const))('with the headers %s', (_, names) => {
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
  ['our own action plan', table('fenshire-action-plan.txt')],
  ['the real action plan', sourceText('003')],
])('%s', (name, text) => {
  if (text === undefined) {
    test.skip(`${name}: ${SKIPPED}`, () => undefined);
    return;
  }
  test.each(THEMED_NAMES.map((names) => [names.join(', '), names] as const))(
    'with the headers %s',
    (_, names) => {
      const written = dropLines(renameHeaders(unwrapped(text), named([...THEMED], names)), isTheme);
      const wanted = read(text).summary;
      for (const seed of SEEDS)
        expect(read(seed === 0 ? written : shuffleColumns(written, seed)).summary).toEqual(wanted);
    },
  );
});
