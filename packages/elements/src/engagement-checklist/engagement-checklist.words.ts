import type { AnswerValue, StageGate } from '@engagement-plan/core';
import type { Dictionary } from '../base/words.js';
import { cy } from './engagement-checklist.words.cy.js';

const en = {
  // About the engagement
  about: 'About this engagement',
  title: 'What is it called?',
  titleHint: 'The name people will see, such as “Your parks, your say”.',
  organisation: 'Which organisation runs it?',
  opens: 'When does it open?',
  closes: 'When does it close?',
  daysHint: 'The days decide what is owed, and when. Leave them empty if they are not settled.',
  by: 'Which post or team are you?',
  byHint: 'A post, such as “Engagement Officer”; no names are needed.',

  // A principle
  good: 'What good looks like',
  ask: 'Ask yourself',
  wouldShow: 'What would show it',
  example: 'For example',
  madeUp: '(This example is made up.)',
  hedge: 'The principle allows for this',
  help: (name: string) => `Help with “${name}”`,
  helpShort: 'What good looks like, and an example',
  answerLegend: 'How did it go?',
  answers: (answer: AnswerValue) =>
    ({
      met: 'Met',
      partly: 'Partly met',
      'not-met': 'Not met',
      departed: 'Done differently, for a reason',
      'not-yet': 'Too early to say',
      'not-applicable': 'Does not apply here',
      unknown: 'I don’t know yet',
    })[answer],
  unanswered: 'Not answered',
  done: 'What was done?',
  evidence: 'What shows it?',
  evidenceHint: 'Words, a web address, or both. Nobody marks you on length.',
  evidenceText: (n: number) => `Evidence ${n}: in words`,
  evidenceLink: (n: number) => `Evidence ${n}: web address`,
  addEvidence: 'Add evidence',
  addMoreEvidence: 'Add more evidence',
  removeEvidence: (n: number) => `Remove evidence ${n}`,
  reason: 'Why?',
  reasonDeparted: 'Why was it done differently?',
  reasonNotApplicable: 'Why does it not apply?',
  followUp: 'What happens next?',
  followUpWhat: 'What will be done',
  followUpPost: 'By which post',
  followUpBy: 'By when',

  // What is owed
  gate: (gate: StageGate, day: string) =>
    ({
      opens: day ? `Owed before it opens: by ${day}.` : 'Owed before the engagement opens.',
      closes: day ? `Owed before it closes: by ${day}.` : 'Owed before the engagement closes.',
      'after-close': day
        ? `Owed by ${day}, twelve weeks after it closes.`
        : 'Owed within twelve weeks of closing.',
    })[gate],
  owed: 'Still owed now',
  owedNone: 'Nothing is owed today.',
  owedMark: 'Owed now',
  progress: 'So far',

  // Drafts
  saved: (time: string) => `Draft kept on this device at ${time}.`,
  keeping: 'What you type is kept on this device, and nowhere else.',
  draftsOff: 'Drafts are off on this page: what you type is lost when you leave it. Download a copy first.',
  notKept:
    'This browser does not let the page keep drafts. What you type lasts only while this page is open: download a copy before you leave.',
  restored: (when: string, by: string) =>
    by ? `This is the draft of ${when}, by ${by}.` : `This is the draft of ${when}, kept on this device.`,
  restoredOlder: 'The checklist on this page has changed since then; your answers are all here.',
  deleteDraft: 'Delete my draft',
  deleted: 'Your draft is deleted from this device.',
  undo: 'Undo',
  elsewhere: (when: string, by: string) =>
    `This checklist was also changed in another tab or window, ${when}${by ? `, by ${by}` : ''}. Nothing is overwritten until you choose.`,
  takeTheirs: 'Show the other one',
  keepMine: 'Keep this one',
  tookTheirs: 'The other one is on show now.',

  // Sign-off and handing in
  signOff: 'Sign-off',
  signOffHint: 'Leave empty until somebody has agreed that this is how it was.',
  signOffPost: 'Signed off by which post?',
  signOffOn: 'On which day?',
  handIn: 'Hand in',
  pass: 'Hand to a colleague',
  passHint: 'Download the checklist, send the file, and open it again here.',
  download: 'Download this checklist',
  open: 'Open a downloaded checklist',
  opened: 'The checklist from the file is on show now.',
  notOpened: (name: string) => `“${name}” could not be opened: it is not a checklist file.`,
  print: 'Print',
  sending: 'Sending…',
  waiting: (n: number) =>
    `It has not arrived yet (tried ${n === 1 ? 'once' : `${n} times`}). It is kept here and sent as soon as the network is back; you may close this page.`,
  takeBack: 'Stop and change it',
  sent: (when: string) => `Handed in on ${when}. Thank you.`,
  refused: (status: number) =>
    `The other side answered, and did not accept it (code ${status}). Nothing is lost: download it, and tell them.`,
  theirReason: 'Their reason:',
  downloaded: 'The file is in your downloads. Send it to whoever asked for it.',
  passedOn: 'The page has taken it from here.',
  change: 'Change it and hand in again',

  // Faults
  faults: 'There is something to put right',
  error: 'Error:',
  needTitle: 'Say what the engagement is called.',
  needAnswer: (name: string) => `Answer “${name}”, or choose “I don’t know yet”.`,
  needReason: (name: string) => `Say why, for “${name}”.`,
  needFollowUp: (name: string) => `Say what happens next, for “${name}”.`,
  needLink: (name: string) => `Start the web address with https://, for “${name}”.`,
  needDay: (label: string) => `Give a day that exists, for “${label}”.`,
  needOrder: 'It closes before it opens: put one of the two days right.',
  needSignOffPost: 'Say which post signed off.',
  needSignOffDay: 'Say on which day it was signed off.',
  notShaped: (path: string) =>
    `This cannot be handed in: something in it (${path}) is not as a checklist has it. Download it, and tell whoever keeps this page.`,

  // The account that residents read
  account: 'How this engagement was run',
  runBy: 'Run by',
  ran: (opens: string, closes: string) =>
    opens && closes ? `Open from ${opens} to ${closes}` : opens ? `Opens on ${opens}` : `Closes on ${closes}`,
  signedOff: (post: string, day: string) => `Signed off by the ${post} on ${day}.`,
  notSignedOff: 'Not signed off yet.',
  accountDone: 'What was done',
  accountEvidence: 'What shows it',
  accountReason: 'Why',
  accountNext: 'What happens next',
  next: (what: string, post: string, by: string) =>
    [what, post && `Responsible: ${post}`, by && `By ${by}`].filter(Boolean).join('. ') + '.',
  notYetDue: 'Not due yet',
};

export type ChecklistWords = typeof en;

/** What the checklist says. */
export const checklistWords: Dictionary<ChecklistWords> = { name: 'engagement-checklist', en, cy };
