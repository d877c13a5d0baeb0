import { describe, expect, it } from 'vitest';
import { aChallenge } from '../testing/documents.js';
import { validateDocument } from '../validate/validate.js';
import type { Challenge } from './challenge.js';
import {
  answerChallenge,
  publishChallenge,
  receiveChallenge,
  withdrawChallenge,
  type Deed,
} from './deeds.js';
import { publicChallenge } from './public-challenge.js';
import { sayChallengeStanding, sayChallengeSummary, sayRefusal } from './say-challenge.js';
import { challengeStanding } from './standing.js';
import { challengeSummary } from './summary.js';

// 1 February 2012 was a Wednesday; ten working days on is the 15th.
const received = aChallenge({
  received: '2012-02-01',
  from: { name: 'A Resident', contact: 'a@example.org' },
});
const answered = (on: string): Challenge => ({
  ...received,
  answer: { text: 'It meets again in May.', on },
  outcome: 'upheld',
});
const made = ({ challenge, refused }: Deed): Challenge => {
  if (challenge === undefined) throw new Error(refused.code);
  return challenge;
};

describe('the clock of a challenge', () => {
  it.each([
    ['nine days before the last day', '2012-02-06', received, 'owed', 9, 0],
    ['on the last day', '2012-02-15', received, 'owed', 0, 0],
    ['the day after', '2012-02-16', received, 'overdue', undefined, 1],
    ['answered on the last day', '2012-03-01', answered('2012-02-15'), 'answered', undefined, 0],
    ['answered the day after', '2012-03-01', answered('2012-02-16'), 'answered-late', undefined, 1],
    ['answered only later than it is read', '2012-02-14', answered('2012-02-16'), 'owed', 1, 0],
    ['withdrawn', '2012-03-01', { ...received, outcome: 'withdrawn' as const }, 'withdrawn', undefined, 0],
    ['a day the council named', '2012-02-16', { ...received, owedBy: '2012-03-01' }, 'owed', 14, 0],
    [
      'an answer without words',
      '2012-02-16',
      { ...answered('2012-02-10'), answer: { text: ' ', on: '2012-02-10' } },
      'overdue',
      undefined,
      1,
    ],
  ])('%s', (_, asOf, challenge, state, daysLeft, daysLate) => {
    expect(challengeStanding(challenge, { asOf })).toMatchObject({ state, daysLate });
    expect(challengeStanding(challenge, { asOf }).daysLeft).toBe(daysLeft);
  });

  it('takes a council’s own number of working days', () => {
    expect(challengeStanding(received, { asOf: '2012-02-01', policy: { workingDays: 3 } }).owedBy).toBe(
      '2012-02-06',
    );
  });

  it('takes the bank holidays of the nation out', () => {
    // Good Friday and Easter Monday 2012 were 6 and 9 April; Scotland keeps no Easter Monday.
    const april = aChallenge({ received: '2012-04-02' });
    expect(challengeStanding(april, { asOf: '2012-04-02' }).owedBy).toBe('2012-04-18');
    expect(challengeStanding(april, { asOf: '2012-04-02', nation: 'scotland' }).owedBy).toBe('2012-04-17');
  });
});

describe('from receipt to published answer', () => {
  const first = made(
    receiveChallenge({
      id: 'challenge-7',
      about: 'plan-1#row-1',
      text: ' The panel has not met since spring. ',
      received: '2012-02-01',
      from: { name: 'A Resident' },
    }),
  );

  it('is a document, which promises its day', () => {
    expect(validateDocument(first)).toEqual([]);
    expect(first).toMatchObject({ owedBy: '2012-02-15', text: 'The panel has not met since spring.' });
    expect(first.from).toEqual({ name: 'A Resident', audience: 'internal' });
  });

  it('is answered and published without a name, and every step is a new document', () => {
    const before = JSON.stringify(first);
    const second = made(
      answerChallenge(first, { text: 'It does now.', on: '2012-02-10', outcome: 'upheld' }),
    );
    const third = made(publishChallenge(second, { asOf: '2012-02-10' }));
    expect(JSON.stringify(first)).toBe(before);
    expect(second.from).toBeDefined();
    expect(third).not.toHaveProperty('from');
    expect(third.published).toBe(true);
    expect(validateDocument(third)).toEqual([]);
  });

  const done = answered('2012-02-10');
  const withdrawn = made(withdrawChallenge(received));
  const sent = { id: 'c', about: 'row-1', text: 'Why?', received: '2012-02-01' };
  const answer = { text: 'Because.', on: '2012-02-10', outcome: 'upheld' as const };
  it.each<[string, Deed]>([
    ['not-a-day', receiveChallenge({ ...sent, received: '2012-02-30' })],
    ['not-a-day', receiveChallenge({ ...sent, owedBy: 'soon' })],
    ['no-words', receiveChallenge({ ...sent, text: ' ' })],
    ['about-nothing', receiveChallenge({ ...sent, about: '' })],
    ['already-answered', answerChallenge(done, answer)],
    ['withdrawn', answerChallenge(withdrawn, answer)],
    ['not-a-day', answerChallenge(received, { ...answer, on: '' })],
    ['answered-before-received', answerChallenge(received, { ...answer, on: '2012-01-31' })],
    ['no-words', answerChallenge(received, { ...answer, text: '' })],
    ['already-answered', withdrawChallenge(done)],
    ['withdrawn', withdrawChallenge(withdrawn)],
    ['not-publishable', publishChallenge(received, { asOf: '2012-03-01' })],
    ['not-publishable', publishChallenge(withdrawn, { asOf: '2012-03-01' })],
    ['not-publishable', publishChallenge(done, { asOf: '2012-02-09' })],
    ['already-published', publishChallenge({ ...done, published: true }, { asOf: '2012-03-01' })],
  ])('refuses %s, and says why in both languages', (code, { refused }) => {
    expect(refused?.code).toBe(code);
    for (const lang of ['en', 'cy'] as const) {
      expect(refused && sayRefusal(refused, lang)).toMatch(/^[^]+\.$/);
    }
    expect(refused && sayRefusal(refused, 'en')).not.toBe(refused && sayRefusal(refused, 'cy'));
  });

  it('needs no outcome to publish a comment, but needs one for a challenge', () => {
    const open = { ...done, outcome: undefined };
    expect(challengeStanding({ ...open, kindOf: 'comment' }, { asOf: '2012-03-01' }).hindrances).toEqual([]);
    expect(challengeStanding(open, { asOf: '2012-03-01' }).hindrances).toEqual(['no-outcome']);
  });

  it('shows the public nothing of who sent it, whatever else is there', () => {
    expect(JSON.stringify(publicChallenge(received))).not.toContain('Resident');
    expect(received.from).toBeDefined();
  });
});

describe('the summary', () => {
  const all = [
    answered('2012-02-15'),
    answered('2012-02-20'),
    { ...answered('2012-02-10'), published: true },
    received,
    aChallenge({ received: '2012-02-28' }),
    aChallenge({ outcome: 'withdrawn' }),
    aChallenge({ received: '2012-06-01' }),
  ];

  it('counts what had been received by the day, with denominators', () => {
    const summary = challengeSummary(all, { asOf: '2012-03-01' });
    expect(summary).toEqual({
      asOf: '2012-03-01',
      total: 6,
      withdrawn: 1,
      answered: 3,
      inTime: 2,
      open: 2,
      overdue: 1,
      published: 1,
      outcomes: { upheld: 3, 'partly-upheld': 0, 'not-upheld': 0, none: 0 },
    });
    expect(sayChallengeSummary(summary, 'en')).toBe(
      '3 of 6 challenges answered, 2 of 3 in time; 2 open, 1 of 2 overdue; 1 withdrawn; 1 of 3 published.',
    );
    expect(summary.answered + summary.open + summary.withdrawn).toBe(summary.total);
  });

  it('says that there were none', () => {
    expect(sayChallengeSummary(challengeSummary([], { asOf: '2012-03-01' }), 'cy')).toBe(
      'Ni dderbyniwyd unrhyw her.',
    );
  });
});

it.each([
  [
    '2012-02-15',
    received,
    'Received on 1 February 2012; an answer is owed by 15 February 2012, which is today.',
  ],
  [
    '2012-02-20',
    received,
    'Received on 1 February 2012; an answer was owed by 15 February 2012 and is 5 days overdue.',
  ],
  [
    '2012-03-01',
    answered('2012-02-16'),
    'Answered on 16 February 2012, 1 day late: an answer was owed by 15 February 2012. The challenge was upheld.',
  ],
])('on %s says how it stands', (asOf, challenge, said) => {
  expect(sayChallengeStanding(challengeStanding(challenge, { asOf }), 'en')).toBe(said);
  expect(sayChallengeStanding(challengeStanding(challenge, { asOf }), 'cy')).toMatch(/2012.*\.$/);
});
