import { OUTCOMES_CY } from '../words/cy/outcomes.js';
import { formatDay } from '../words/day.js';
import type { Lang } from '../words/lang.js';
import { counted } from '../words/phrases.js';
import type { OutcomeCode, OutcomeFacts, OutcomeReason } from './outcome-light.js';
import type { OutcomeSpread } from './outcomes.js';
import type { Say } from './reasons.js';
import { saySpread } from './say-roll-up.js';

/** Every sentence about outcomes, in one language. */
export interface OutcomeSentences {
  readonly say: Say<OutcomeFacts, OutcomeCode>;
  readonly spread: (spread: string, rated: number, owed: number) => string;
  readonly none: string;
}

const of = (n: number, all: number) =>
  n === all ? (all === 1 ? 'its measure' : `all ${all} of its measures`) : `${n} of its ${all} measures`;

const OUTCOMES_EN: OutcomeSentences = {
  say: {
    'outcome-closed': ({ lifecycle }) =>
      lifecycle === 'cancelled'
        ? 'It was cancelled, so no outcome is owed.'
        : 'Something else has taken its place, so no outcome is owed.',
    'outcome-shown': ({ evidence, met }) =>
      `Its outcome was achieved, shown by ${counted(evidence, 'piece')} of evidence${met > 0 ? ` and ${counted(met, 'measure')} met` : ''}.`,
    'outcome-measures-disagree': ({ missed, of: all }) =>
      `Its outcome is said to be achieved, yet ${of(missed, all)} ${missed === 1 ? 'falls' : 'fall'} short of the target.`,
    'outcome-without-evidence': () => 'Its outcome is said to be achieved, and nothing shows it.',
    'outcome-partly': () => 'Its outcome was achieved in part.',
    'outcome-not-achieved': () => 'Its outcome was not achieved.',
    'targets-missed': ({ missed, of: all }) =>
      `Nobody has assessed its outcome, and ${of(missed, all)} missed the target.`,
    'targets-met-not-assessed': ({ of: all }) =>
      `${all === 1 ? 'Its measure has' : `All ${all} of its measures have`} reached the target, and nobody has said whether its outcome was achieved.`,
    'outcome-not-yet-due': ({ lastDay }) =>
      lastDay === undefined
        ? 'It has not begun, so no outcome is owed yet.'
        : `It is due by ${formatDay(lastDay, 'en')}, so no outcome is owed yet.`,
    'outcome-not-assessed': () => 'Nobody has assessed its outcome.',
  },
  spread: (spread, rated, owed) => `Outcomes: ${spread}; ${rated} of the ${owed} owed can be judged.`,
  none: 'No outcome is owed.',
};

const SENTENCES: Readonly<Record<Lang, OutcomeSentences>> = { en: OUTCOMES_EN, cy: OUTCOMES_CY };

/** Why the outcome light is as it is, as one sentence. */
export function sayOutcome({ code, facts }: OutcomeReason, lang: Lang): string {
  // The compiler cannot follow that these facts belong to this code.
  const say = SENTENCES[lang].say[code] as (facts: OutcomeFacts[OutcomeCode]) => string;
  return say(facts);
}

/** How the outcomes of rows are spread, as one sentence: “Outcomes: 2 green, 3 unknown; 2 of the 5 owed can be judged.” */
export function sayOutcomeSpread({ distribution, rated, owed }: OutcomeSpread, lang: Lang): string {
  const { spread, none } = SENTENCES[lang];
  return owed === 0 ? none : spread(saySpread(distribution, lang), rated, owed);
}
