import type {
  MethodCost,
  MethodEffort,
  MethodKind,
  MethodReach,
  PromiseVerdict,
} from '@engagement-plan/core';
import type { Dictionary } from '../base/words.js';
import { cy } from './engagement-spectrum.words.cy.js';

const en = {
  // The ladder
  title: 'How much say will people have?',
  legend: 'What do you promise people?',
  ladderHint: (n: number) => `${n} steps, from least say to most. Choose one you can keep to.`,
  step: (at: number, of: number) => `step ${at} of ${of}`,
  goal: 'What it is for:',
  promise: 'The promise:',
  elsewhere: 'The same level in other frameworks',
  close: 'about the same',
  loose: 'overlaps with it',
  noneElsewhere: 'no level like it',

  // What the methods are wanted for
  wishes: 'Who and how much time: put the methods that fit first',
  wishesHint: 'This only changes the order. No method is hidden.',
  audiences: 'Who should be reached?',
  effort: 'How much staff time is there?',
  efforts: (effort: MethodEffort | '') =>
    ({
      '': 'Does not matter',
      small: 'Up to 5 days',
      medium: 'Up to 20 days',
      large: 'More than 20 days',
    })[effort],
  reach: 'How many people should it reach?',
  reaches: (reach: MethodReach | '') =>
    ({ '': 'Does not matter', few: 'A few (up to 50)', some: 'Some (up to 500)', many: 'Many (over 500)' })[
      reach
    ],

  // The methods
  methods: 'Which methods will you use?',
  fitting: (level: string) => `Methods that can keep “${level}”`,
  moreFitting: (n: number) => `${n} more that fit`,
  ownJudgement: 'Placed here by this council.',
  others: 'All other methods',
  othersHint: 'These suit other levels. You can use them alongside a method that fits.',
  kinds: (kind: MethodKind) =>
    ({
      telling: 'Telling people',
      asking: 'Asking people',
      listening: 'Listening where people are',
      weighing: 'Weighing it up together',
      standing: 'Standing groups and panels',
      together: 'Working on it together',
      deciding: 'Deciding',
    })[kind],
  about: 'More about it',
  days: (effort: MethodEffort) => `Staff time: ${en.efforts(effort).toLowerCase()}.`,
  hears: (reach: MethodReach) =>
    `Usually reaches ${{ few: 'up to 50 people', some: 'up to 500 people', many: 'more than 500 people' }[reach]}.`,
  cost: 'To pay for:',
  costs: (cost: MethodCost) =>
    ({
      none: 'nothing but staff time',
      print: 'printing',
      venue: 'a room',
      licence: 'a licence',
      fieldwork: 'interviewers',
      facilitator: 'a facilitator',
      participants: 'people who take part',
      fund: 'the money that is shared out',
      grant: 'a grant',
    })[cost],
  mistake: 'What often goes wrong:',
  access: 'So that nobody is shut out:',
  free: 'Any other method',
  freeHint: 'One per line, in your own words.',

  // Promise beside methods
  check: 'Can the methods keep the promise?',
  outcomes: (outcome: 'exceeds' | 'matches' | 'under' | 'unknown') =>
    ({
      exceeds: 'The promise is more than the methods can keep',
      matches: 'The methods can keep the promise',
      under: 'The methods reach further than the promise',
      unknown: 'Not known yet',
    })[outcome],
  noLevel: 'Choose a level first.',
  ticked: 'Ticked so far',
  closeGap: 'Add one that closes the gap:',
  add: (method: string) => `Add “${method}”`,

  // Faults
  faults: 'There is a problem',
  error: 'Error:',
  needLevel: 'Choose the level that is promised.',

  // What residents read
  promised: 'What was promised',
  ladder: 'All the levels',
  thisOne: 'Promised here',
  notPromised: 'No level was promised.',
  unknownLevel: (words: string) => `“${words}” is not a level of any framework known here.`,
  methodsUsed: 'How people could take part',
  reachesLevel: (level: string) => `reaches ${level}`,
  reachUnknown: 'how far it reaches is not known',
  kept: 'Was the promise kept?',
  verdicts: (verdict: PromiseVerdict) =>
    ({ kept: 'Kept', partly: 'Partly kept', broken: 'Broken', unknown: 'Not known' })[verdict],
  open: (opens: string, closes: string) =>
    opens && closes
      ? `Open from ${opens} to ${closes}.`
      : opens
        ? `Opens on ${opens}.`
        : `Closes on ${closes}.`,
  runBy: (owner: string) => `Run by: ${owner}.`,
  asked: 'We asked',
  said: 'You said',
  did: 'We did',
  told: (day: string) => `People were told on ${day}.`,
};

export type SpectrumWords = typeof en;

/** What the spectrum says. */
export const spectrumWords: Dictionary<SpectrumWords> = { name: 'engagement-spectrum', en, cy };
