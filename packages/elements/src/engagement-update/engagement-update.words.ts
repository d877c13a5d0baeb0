import type { OwedState, ProgressUpdate, RoutePart, Weighed } from '@engagement-plan/core';
import type { Dictionary } from '../base/words.js';
import { cy } from './engagement-update.words.cy.js';

const en = {
  title: 'Progress update',
  noRows: 'This plan has no actions yet, so there is nothing to report on.',

  // Choosing a row
  choose: 'Which action are you reporting on?',
  owedFirst: 'An update is owed',
  others: 'Nothing owed yet',
  owedMark: (state: OwedState) =>
    ({ overdue: 'update overdue', owed: 'update owed', coming: 'update owed soon' })[state],
  owedCount: (owed: number, overdue: number) => {
    if (owed === 0) return 'No update is owed today.';
    const those = owed === 1 ? '1 update is owed' : `${owed} updates are owed`;
    if (overdue === 0) return `${those}.`;
    return `${those}; ${overdue === 1 ? '1 of them is' : `${overdue} of them are`} overdue.`;
  },
  noSuchLead: (name: string) => `The plan has no lead called “${name}”, so every action is listed.`,
  start: 'Write the update',
  another: 'Choose another action',

  // The row
  part: 'Part of',
  due: 'By when',
  last: 'Last update',
  never: 'None yet.',
  today: 'Its status today',

  // The questions
  aboutYou: 'About this update',
  by: 'Which post or team are you?',
  byHint: 'A post, such as “Policy Officer”; no names are needed.',
  on: 'Which day is this update for?',
  onHint: 'Today, unless you say otherwise.',
  howFar: 'How far has it got?',
  cannotSay: 'I can’t say yet',
  progressHint: (progress: NonNullable<ProgressUpdate['progress']>) =>
    ({
      little: 'Hardly anything has been done since the last update.',
      some: 'Something has been done; it may not be enough to be done in time.',
      significant: 'A good part is done, though it may not be on target.',
      'on-target': 'It will be done by its date if things go on like this.',
      complete: 'Everything the plan says here has been done.',
    })[progress],
  percent: 'How much is done, as a percentage?',
  percentHint: 'Only if you know. A whole number from 0 to 100, such as 60.',
  outcome: 'Has it made the difference it was for?',
  outcomeHint: (outcome: string) => `The plan says what should be different: “${outcome}”`,
  note: 'What has happened since the last update?',
  noteHint: 'Two or three plain sentences. Residents may read them.',
  evidence: 'What shows it?',
  evidenceHint: 'Words, a web address, or both: a report, a photograph, a count, minutes.',
  evidenceText: (n: number) => `Evidence ${n}: in words`,
  evidenceLink: (n: number) => `Evidence ${n}: web address`,
  addEvidence: 'Add evidence',
  addMoreEvidence: 'Add more evidence',
  removeEvidence: (n: number) => `Remove evidence ${n}`,
  issue: 'Is anything in the way?',
  issueHint: 'Leave it empty if nothing is.',

  // What is declared, beside the evidence
  declare: 'Which status do you give it?',
  declareHint: 'The plan’s own levels, and what each means here.',
  noStatus: 'No status this time',
  suggests: 'What the evidence suggests',
  suggestsHint: 'Worked out from the plan and what you have written here. You decide what to declare.',
  theirs: 'The evidence says',
  yours: 'You say',
  suggested: (word: string) => `With this update, the evidence suggests “${word}”.`,
  declared: (label: string) => `You give it “${label}”.`,
  weighed: (weighed: Weighed) =>
    ({
      above:
        'That is better than the evidence shows. You may know more than the evidence does: if you can, add what shows it. You can hand it in as it is.',
      below:
        'That is more careful than the evidence shows. It is for you to judge: a sentence about what worries you helps readers. You can hand it in as it is.',
      level: 'The two agree.',
    })[weighed],
  notWeighed: 'The evidence has no colour yet, so there is nothing to compare yours with.',
  notDeclared: 'Give it a status to see the two side by side.',
  published: (word: string) => `Until then it is published as “${word}”.`,

  // The route to green
  route: 'The way back to green',
  routeHint:
    'People who read a status like this need to know why, what will be done, who will do it and by when.',
  cause: 'What is the cause?',
  action: 'What will be done about it?',
  owner: 'Which post will do it?',
  ownerHint: 'A post or team; no names are needed.',
  routeDue: 'By when?',
  routeMissing: (parts: readonly RoutePart[]) => {
    const names = parts.map(
      (part) => ({ cause: 'the cause', action: 'the action', owner: 'the post', due: 'the date' })[part],
    );
    const last = names.at(-1) ?? '';
    const listed = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
    return `Not given yet: ${listed}. You can still hand it in; readers will see what is missing.`;
  },

  // Handing in
  needPast: 'Give today or an earlier day: an update cannot be about a future day.',
  needBy: 'Say which post or team you are.',
  needPercent: 'Give the percentage as a number from 0 to 100, or leave it empty.',
  needSomething: 'Say how far it has got, give it a status, or write what has happened.',
};

export type UpdateWords = typeof en;

/** What the update says. */
export const updateWords: Dictionary<UpdateWords> = { name: 'engagement-update', en, cy };
