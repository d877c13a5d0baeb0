import { describe, expect, test } from 'vitest';
import { read } from '../../src/read.js';

/** The same prose in other councils' words: bullets, labels and separators change, the counts hold. */

const phased = (label: readonly string[], bullet: string) =>
  `How the review will be put into practice

${label[0] ?? ''}

${bullet}Map the groups
Officers will list the groups in every ward.
${bullet}Train the staff
Every team sends one person.

${label[1] ?? ''}

${bullet}Open a hub
The library will host it.
`;

describe('phased recommendations', () => {
  test.each([
    [['Band 1', 'Band 2']],
    [['Tranche A', 'Tranche B']],
    [['Phase I', 'Phase II']],
    [['Quick wins', 'Longer term']],
    [['Short term', 'Medium term actions']],
  ])('under %s', (labels) => {
    expect(read(phased(labels, '- ')).summary.perObjective).toEqual([2, 1]);
  });

  test.each(['• ', '•\t', 'o ', '➢ ', '✓ ', '\uf0b7 ', '*\t', 'R1 ', 'Rec 2. '])(
    'with the bullet %j',
    (bullet) => {
      expect(read(phased(['Level 1', 'Level 2'], bullet)).summary.perObjective).toEqual([2, 1]);
    },
  );

  test('chapters, and aims with numbered actions, are no phases', () => {
    expect(read(phased(['Chapter 1', 'Chapter 2'], '- ')).summary.deliverables).toBe(0);
    const aims =
      'Aim 1: Hear\n\n1.1 Set up a council. By: March 2020\n1.2 Visit schools\n\nAim 2: Act\n\n2.1 Reply to every idea\n';
    expect(read(aims).summary.perObjective).toEqual([2, 1]);
  });
});

describe('objectives', () => {
  const strategy = (first: string, second: string) =>
    `${first}\n\nWe will:\n\n1. Publish a diary\n2. Answer letters\n\n${second}\n\nWe will:\n\n1. Run a school for tenants\n`;

  test.each([
    ['Workstream 1 - Be open', 'Workstream 2 - Learn'],
    ['Be open', 'Learn together'],
    ['Be open with residents about all that is planned for their own streets', 'Learn together.'],
  ])('called “%s”', (first, second) => {
    expect(read(strategy(first, second)).summary.perObjective).toEqual([2, 1]);
  });

  test('said again in the same words are the same objectives', () => {
    const text = strategy('Be open', 'Learn together');
    expect(read(`${text}\nAppendix\n\n${text}`).summary.perObjective).toEqual([2, 1]);
  });
});

test('principles whose names end in a full stop', () => {
  const text =
    'OUR STANDARDS\n\nPlanning\n\n- Timing. We will ask early enough to matter\n- Purpose. We will say why we are asking\n\nReview\n\n- Learning. We will use what we learn next time\n';
  expect(read(text).summary.principlesPerStage).toEqual([2, 1]);
});
