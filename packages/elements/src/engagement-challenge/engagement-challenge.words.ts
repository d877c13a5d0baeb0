import type { Challenge } from '@engagement-plan/core';
import type { Dictionary } from '../base/words.js';
import { cy } from './engagement-challenge.words.cy.js';

type Kind = NonNullable<Challenge['kindOf']>;

const en = {
  title: 'Tell us what you think',
  lead: 'You can comment on what you read here, or ask for it to be looked at again.',

  // What it is about
  about: 'What is it about?',
  wholePlan: 'The plan as a whole',
  stands: 'Its status today:',

  // What is said
  kind: 'What do you want to do?',
  kinds: (kind: Kind) =>
    ({
      comment: 'Say something about it',
      challenge: 'Say that it is wrong',
      complaint: 'Complain about how it was done',
    })[kind],
  kindHint: (kind: Kind) =>
    ({
      comment: 'A thought, a question, something that was missed. You will get an answer.',
      challenge:
        'You ask for it to be looked at again. You will be told what was found and what will change.',
      complaint: 'You were not asked, not listened to, or not treated as you should have been.',
    })[kind],
  text: 'In your own words',
  textHint: 'Say what you think and, if you can, how you know. Leave out other people’s names.',

  // Who says it
  you: 'About you',
  youHint: 'You do not have to say who you are.',
  name: 'Your name (optional)',
  reach: 'How can we send you the answer? (optional)',
  reachHint: 'An email or postal address, or a phone number.',
  anonymous:
    'You have not said who you are, so nobody can send you the answer. You will get a reference: use it to ask for the answer.',

  // What becomes of it
  after: 'What happens next',
  whoSees: (council: string) =>
    `The people at ${council || 'the council'} who deal with it will read what you write. Nobody else will see your name or contact details.`,
  publishing:
    'Sending it does not publish it. The council may later publish your words with its answer, but not your name or contact details.',
  kept: (time: string) =>
    time
      ? `Your name and contact details are kept for ${time}, and then deleted.`
      : 'The council’s privacy notice says how long your name and contact details are kept.',
  owed: (day: string, days: number) =>
    `If you send it today, you are owed an answer by ${day} (within ${days} working days).`,

  // Drafts
  keep: 'Keep what I write on this device until I have sent it',
  keepHint: 'Only tick this if nobody else uses this device. You can delete it at any time.',
  removed: 'What you had written is no longer kept on this device. It is still on this page.',

  // On its way
  handIn: 'Send',
  toFile: 'Download it to send',
  sendFile: (contact: string) =>
    `It has not been sent yet. Press the button to get a file, then send this file to ${contact || 'the council'}.`,
  fileReady: (contact: string) =>
    `The file is in your downloads. Nothing has been sent yet: send this file to ${contact || 'the council'}.`,
  sent: (when: string) => `Sent on ${when}. Thank you.`,
  reference: (id: string) => `Your reference is ${id}. Keep it, to ask about your answer.`,
  change: 'Change it and send it again',
  another: 'Write another',

  // Faults
  needKind: 'Choose what you want to do.',
  needText: 'Write what you want to say.',

  // As it is read
  account: (kind: Kind | undefined) =>
    ({ comment: 'A comment', challenge: 'A challenge', complaint: 'A complaint' })[kind ?? 'challenge'],
  internal:
    'The file behind this page still says who sent this. Publish it before you put it on a website, so that this is left out.',
  said: 'What was said',
  clock: 'Where it has got to',
  answer: 'The answer',
  answered: (post: string, day: string) => (post ? `${post}, ${day}` : day),
};

export type ChallengeWords = typeof en;

/** What the right to challenge says. */
export const challengeWords: Dictionary<ChallengeWords> = { name: 'engagement-challenge', en, cy };
