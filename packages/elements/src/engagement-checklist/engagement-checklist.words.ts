import type { AnswerValue, StageGate } from '@engagement-plan/core';
import type { Unread } from '../base/trouble.js';
import type { Dictionary } from '../base/words.js';
import type { FormWords } from '../forms/form.words.js';
import { cy } from './engagement-checklist.words.cy.js';

const en = {
  // About the engagement
  about: 'About this engagement',
  title: 'What is it called?',
  titleHint: 'The name people will see, such as “Your parks, your say”.',
  organisation: 'Which organisation runs it?',
  opens: 'When does it open?',
  closes: 'When does it close?',
  daysHint: 'The days decide what is owed, and when. Leave them empty if they are not decided.',
  by: 'Which post or team are you?',
  byHint: 'A post, such as “Engagement Officer”; no names are needed.',

  // A principle
  good: 'What good looks like',
  ask: 'Ask yourself',
  wouldShow: 'What would show it',
  example: 'For example',
  madeUp: '(This example is made up.)',
  hedge: 'The principle allows for this',
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
  evidenceRemoved: (name: string) => `The evidence is removed from “${name}”.`,
  clearAnswer: 'Clear this answer',
  cleared: (name: string) => `The answer to “${name}” is cleared.`,
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
  notAskedMark: 'Not asked',
  notAsked: (by: string) => `Not asked, because of the answer to “${by}”. You may answer it all the same.`,
  screenedOut: (n: number, by: string) =>
    n === 1
      ? `1 of the “not applicable” was not asked, because of the answer to “${by}”.`
      : `${n} of the “not applicable” were not asked, because of the answer to “${by}”.`,
  progress: 'So far',

  // Drafts
  restoredOlder: 'The checklist on this page has changed since then; your answers are all here.',
  shared: 'This is a shared computer',
  sharedHint:
    'Tick this and nothing you type stays on it. Otherwise your draft stays here until you hand it in, delete it, or leave it unchanged for 30 days.',
  sharedOn:
    'Nothing is kept on this computer: what you type is lost when you leave the page. Download a copy first.',
  sharedNow: 'Your draft is deleted from this computer, and no more is kept on it.',
  sharedNoMore: 'What you type is kept on this computer again.',
  startNew: 'Start a new one',
  startedNew:
    'This is a new checklist. The previous one is no longer kept here: “Undo” brings it back while this page is open.',

  // Two versions
  two: 'Two versions',
  twoSaid: (from: string, n: number) =>
    `The file${from ? ` from the ${from}` : ''} and this page differ in ${n === 1 ? 'one place' : `${n} places`}. Choose what to keep; nothing is overwritten until you do.`,
  twoApart: 'They were started separately, and may be about different engagements.',
  onThisPage: 'On this page',
  inTheFile: 'In the file',
  nothingThere: 'Nothing',
  useChosen: 'Use these choices',
  useTheirs: 'Take the whole file',
  useMine: 'Keep everything on this page',
  putTogether: 'The two are combined, as you chose.',
  historyPutTogether: (from: string) =>
    `Put together from two versions${from ? `, one from the ${from}` : ''}.`,

  // Sign-off and handing in
  signOff: 'Sign-off',
  signOffHint: 'Once it is signed off, its answers cannot be changed until it is reopened.',
  signOffStopped: 'It can be signed off once this is done:',
  sign: 'Sign off',
  signedNow: 'It is signed off.',
  frozen: 'Its answers cannot be changed until it is reopened.',
  reopen: 'Reopen it',
  reopenedNow: 'It is open again, and the sign-off no longer applies.',
  reopened: (post: string) => `Reopened; the sign-off by the ${post} no longer applies.`,
  history: 'History',
  signOffPost: 'Signed off by which post?',
  signOffOn: 'On which day?',
  pass: 'Hand to a colleague',
  passHint:
    'You get a file that says who has it now and what is still owed. You send it yourself, as you send any file.',
  passTo: 'Which post or team will carry on with it?',
  passNote: 'What should they know?',
  handOver: 'Make the file for them',
  handedOver: (file: string, to: string) => `“${file}” is in your downloads, for the ${to}.`,
  gave: (to: string, day: string) => `The ${to} has had this checklist since ${day}.`,
  stepSend: (to: string) => `Send the file to the ${to}, by email or in a folder you share.`,
  stepOpen: (to: string) => `The ${to} opens this page, and then the file, under “Hand to a colleague”.`,
  stepBack:
    'When their file comes back, open it here. If you have changed anything since, you choose what to keep.',
  writeLetter: 'Write the email, and attach the file',
  letterSubject: (title: string) => (title ? `Engagement checklist: ${title}` : 'Engagement checklist'),
  letter: (page: string, owed: readonly string[], note: string) =>
    [
      'The checklist is attached, half filled in. To carry on with it:',
      `1. Save the attached file.\n2. Open ${page}\n3. Under “Hand to a colleague”, open the file.`,
      owed.length > 0 ? `Still owed: ${owed.join('; ')}.` : 'Nothing is owed today.',
      note,
    ]
      .filter(Boolean)
      .join('\n\n'),
  came: (from: string, to: string, day: string) =>
    `${from ? `From the ${from}` : 'From a colleague'}, ${day}${to ? `, for the ${to}` : ''}.`,
  theirNote: 'They say:',
  owedThen: (names: readonly string[]) => `Still owed that day: ${names.join('; ')}.`,
  owedThenNone: 'Nothing was owed that day.',
  historyHandedOver: (to: string, owed: readonly string[]) =>
    `Handed to the ${to}. ${owed.length > 0 ? `Still owed: ${owed.join('; ')}.` : 'Nothing was owed.'}`,
  download: 'Download this checklist',
  open: 'Open a colleague’s file',
  openHint: 'Or a copy you downloaded yourself.',
  opened: 'You are now looking at the checklist from the file.',
  otherSet: (name: string, set: string) =>
    `“${name}” answers other principles (“${set}”) than this page asks about: open it on the page that has them.`,
  notOpened: (name: string, { code, cause }: Unread) =>
    `“${name}” could not be opened: ${
      code === 'newer-format'
        ? 'it was made for a newer version of its format than this page knows'
        : `it is not a checklist file${cause ? `, but of the kind “${cause}”` : ''}`
    }.`,

  // Faults
  needTitle: 'Say what the engagement is called.',
  needAnswer: (name: string) => `Answer “${name}”, or choose “I don’t know yet”.`,
  needReason: (name: string) => `Say why, for “${name}”.`,
  needFollowUp: (name: string) => `Say what happens next, for “${name}”.`,
  needOrder: 'It closes before it opens: correct one of the two days.',
  needSettled: (name: string) => `Answer “${name}”; “too early” and “I don’t know yet” leave it owed.`,
  needAnyAnswer: 'Answer at least one principle.',
  needTo: 'Say which post or team will carry on with it.',
  needSignOffPost: 'Say which post signs it off.',
  needSignOffDay: 'Say on which day it is signed off.',
  needSignOffPast: 'It cannot be signed off on a future day.',
  needSignOffAfter: (day: string) =>
    `The last answer was given on ${day}: it is signed off on that day or later.`,
  notShaped: (path: string) =>
    `This cannot be handed in: something in it (${path}) does not fit a checklist. Download it, and tell whoever runs this page.`,

  // The account that residents read
  account: 'How this engagement was run',
  runBy: 'Run by',
  ran: (opens: string, closes: string) =>
    opens && closes ? `Open from ${opens} to ${closes}` : opens ? `Opens on ${opens}` : `Closes on ${closes}`,
  signedOff: (post: string, day: string) => `Signed off by the ${post} on ${day}.`,
  notSignedOff: 'Not signed off yet.',
  signedOwed: (n: number) =>
    n === 1
      ? '1 answer that was owed on that day is still missing.'
      : `${n} answers that were owed on that day are still missing.`,
  accountDone: 'What was done',
  accountEvidence: 'What shows it',
  accountReason: 'Why',
  accountNext: 'What happens next',
  next: (what: string, post: string, by: string) =>
    [what, post && `Responsible: ${post}`, by && `By ${by}`].filter(Boolean).join('. ') + '.',
  notYetDue: 'Not due yet',
};

/** What only a checklist says, and what it says otherwise than every form. */
export type OwnWords = typeof en;
/** All that a checklist says. */
export type ChecklistWords = FormWords & OwnWords;

/** What the checklist says, beside {@link FormWords}. */
export const checklistWords: Dictionary<OwnWords> = { name: 'engagement-checklist', en, cy };
