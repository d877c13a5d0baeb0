import type { Dictionary } from '../base/words.js';
import { cy } from './form.words.cy.js';

const en = {
  // Drafts
  saved: (time: string) => `Draft kept on this device at ${time}.`,
  keeping: 'What you type is kept on this device, and nowhere else.',
  draftsOff: 'Drafts are off on this page: what you type is lost when you leave it. Download a copy first.',
  notKept:
    'This browser does not let the page keep drafts. What you type lasts only while this page is open: download a copy before you leave.',
  restored: (when: string, by: string) =>
    by ? `This is the draft from ${when}, by ${by}.` : `This is the draft from ${when}, kept on this device.`,
  deleteDraft: 'Delete my draft',
  deleted: 'Your draft is deleted from this device.',
  undo: 'Undo',
  undone: 'That has been undone.',
  redo: 'Redo',
  redone: 'Done again.',
  elsewhere: (when: string, by: string) =>
    `This was also changed in another tab or window, ${when}${by ? `, by ${by}` : ''}. Nothing is overwritten until you choose.`,
  choose: 'Changed in another tab: choose',
  takeTheirs: 'Show the other one',
  keepMine: 'Keep this one',
  tookTheirs: 'You are now looking at the other one.',
  keptMine: 'This page stays as it was.',

  // On its way
  handIn: 'Hand in',
  download: 'Download a copy',
  print: 'Print',
  sending: 'Sending…',
  waiting: (n: number, kept: boolean) =>
    `It has not arrived yet (tried ${n === 1 ? 'once' : `${n} times`}). ${
      kept
        ? 'It is kept here and will be sent as soon as the network is back. You can close this page.'
        : 'It will be sent as soon as the network is back. Keep this page open, or download a copy.'
    }`,
  takeBack: 'Stop and change it',
  sent: (when: string) => `Handed in on ${when}. Thank you.`,
  refused: (status: number) =>
    `The other side answered, and did not accept it (code ${status}). Nothing is lost: download it, and tell them.`,
  theirReason: 'Their reason:',
  downloaded: 'The file is in your downloads. Send it to whoever asked for it.',
  passedOn: 'The page has taken it from here.',
  change: 'Change it and hand in again',

  // Faults
  faults: 'There is a problem',
  error: 'Error:',
  needLink: (label: string) => `Start the web address for “${label}” with https://.`,
  needDay: (label: string) => `Give a real date for “${label}”.`,
};

export type FormWords = typeof en;

/** What every form of the family says of its drafts, its way out and its faults. */
export const formWords: Dictionary<FormWords> = { name: 'engagement-form', en, cy };
