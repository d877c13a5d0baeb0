import { ROLL_UP_CY } from '../words/cy/roll-up.js';
import { formatDay } from '../words/day.js';
import type { Lang } from '../words/lang.js';
import type { RollUpRule } from './light.js';
import type { Distribution, RollUp } from './roll-up.js';
import type { Direction } from './travel.js';

/** Every sentence about a roll-up, in one language. */
export interface RollUpSentences {
  rated(rated: number, total: number): string;
  readonly counts: Readonly<Record<keyof Distribution, (count: number) => string>>;
  readonly rule: Readonly<Record<RollUpRule, (rollUp: RollUp) => string>>;
  readonly travel: Readonly<Record<Direction, (since: string) => string>>;
}

const NAMES = {
  red: 'red',
  amber: 'amber',
  green: 'green',
  'not-due': 'not due',
  unknown: 'unknown',
  excluded: 'not counted',
};
const are = (n: number) => (n === 1 ? '1 is' : `${n} are`);

const ROLL_UP_EN: RollUpSentences = {
  rated: (rated, total) => `${rated} of ${total} rated`,
  counts: {
    red: (n) => `${n} red`,
    amber: (n) => `${n} amber`,
    green: (n) => `${n} green`,
    notDue: (n) => `${n} not due`,
    unknown: (n) => `${n} unknown`,
    excluded: (n) => `${n} not counted`,
  },
  rule: {
    'nothing-owed': () => 'Nothing is owed yet.',
    'worst-rated': ({ light }) => `It is ${NAMES[light]}, like the worst of its rated rows.`,
    'none-rated': () => 'It is unknown: none of the rows owed is rated.',
    'share-red': ({ owed, distribution: { red } }) => `It is red: of the ${owed} owed, ${are(red)} red.`,
    'too-few-rated': ({ owed, rated }) => `It is unknown: of the ${owed} owed, only ${are(rated)} rated.`,
    'share-green': ({ owed, distribution: { green } }) =>
      `It is green: of the ${owed} owed, ${are(green)} green and none is red.`,
    'share-amber': ({ owed, distribution: { red, green } }) =>
      `It is amber: of the ${owed} owed, ${are(green)} green and ${red} red.`,
  },
  travel: {
    improved: (since) => `It has improved since ${since}.`,
    same: (since) => `It is the same as on ${since}.`,
    worse: (since) => `It is worse than on ${since}.`,
    'newly-rated': (since) => `It has been rated since ${since}, when it was not.`,
    'newly-unrated': (since) => `It is no longer rated, as it was on ${since}.`,
  },
};

const SENTENCES: Readonly<Record<Lang, RollUpSentences>> = { en: ROLL_UP_EN, cy: ROLL_UP_CY };
const COUNTS: readonly (keyof Distribution)[] = ['red', 'amber', 'green', 'notDue', 'unknown', 'excluded'];

/** "9 of 27 rated": the denominator that always goes with a light. */
export function sayRated({ rated, total }: RollUp, lang: Lang): string {
  return SENTENCES[lang].rated(rated, total);
}

/** "2 red, 3 green": the counts above 0, worst first; empty without rows. */
export function saySpread(distribution: Distribution, lang: Lang): string {
  const { counts } = SENTENCES[lang];
  return COUNTS.filter((key) => distribution[key] > 0)
    .map((key) => counts[key](distribution[key]))
    .join(', ');
}

/** The roll-up in sentences: how many are rated and how they are spread, which rule decided, and the travel. */
export function sayRollUp(rolled: RollUp, lang: Lang): string {
  const { rule, travel } = SENTENCES[lang];
  const spread = saySpread(rolled.distribution, lang);
  const moved = rolled.travel && travel[rolled.travel.direction](formatDay(rolled.travel.since, lang));
  return [
    spread && `${sayRated(rolled, lang)}: ${spread}.`,
    rule[rolled.rule === 'too-few-rated' && !rolled.rated ? 'none-rated' : rolled.rule](rolled),
    moved,
  ]
    .filter(Boolean)
    .join(' ');
}
