import { RECORD_PARTS_CY } from '../words/cy/record-parts.js';
import type { Lang } from '../words/lang.js';
import { counted, listed } from '../words/phrases.js';
import { countMethods, type MethodProgress, type MethodState } from './methods.js';
import type { PlannedOutcome } from './outcomes.js';
import type { ReadinessGrid, ReadinessWhat, ReadinessWho } from './readiness.js';
import type { ReadinessLevel } from './record.js';
import type { Resistance } from './resistance.js';

/** The phrases the parts of a record are said in. */
export interface RecordPartWords {
  readonly cells: Readonly<Record<ReadinessWho, Readonly<Record<ReadinessWhat, string>>>>;
  readonly levels: Readonly<Record<ReadinessLevel, string>>;
  readonly said: (said: number, of: number) => string;
  readonly notSaid: (cells: readonly string[]) => string;
  readonly low: (cells: readonly string[]) => string;
  readonly methods: Readonly<Record<MethodState, (n: number) => string>>;
  readonly noMethods: string;
  readonly outcomes: (outcomes: number, indicators: number) => string;
  readonly without: (n: number) => string;
  readonly resistance: (answered: number, of: number) => string;
  readonly noResistance: string;
}

const RECORD_PARTS_EN: RecordPartWords = {
  cells: {
    agency: {
      motivation: 'your own organisation’s motivation',
      capacity: 'your own organisation’s capacity',
      opportunity: 'your own organisation’s opportunity',
    },
    community: {
      motivation: 'the community’s motivation',
      capacity: 'the community’s capacity',
      opportunity: 'the community’s opportunity',
    },
    partners: {
      motivation: 'other partners’ motivation',
      capacity: 'other partners’ capacity',
      opportunity: 'other partners’ opportunity',
    },
  },
  levels: { low: 'low', some: 'some', high: 'high' },
  said: (said, of) => `${said} of ${of} said`,
  notSaid: (cells) => `not said: ${listed(cells)}`,
  low: (cells) => `low: ${listed(cells)}`,
  methods: {
    'issue-open': (n) => `${n} with an issue open`,
    remedial: (n) => `${n} being put right`,
    done: (n) => `${n} done with no issue`,
    'nothing-said': (n) => `nothing said of ${n}`,
  },
  noMethods: 'no methods planned',
  outcomes: (outcomes, indicators) =>
    `${counted(outcomes, 'outcome')} with ${counted(indicators, 'indicator')}`,
  without: (n) => `${counted(n, 'outcome')} with none`,
  resistance: (answered, of) => `${answered} of ${of} answered`,
  noResistance: 'no resistance expected or named',
};

const wordsIn = (lang: Lang) => (lang === 'cy' ? RECORD_PARTS_CY : RECORD_PARTS_EN);

/** What a cell of the grid is called: “the community’s capacity”. */
export function sayCell(
  { who, what }: { readonly who: ReadinessWho; readonly what: ReadinessWhat },
  lang: Lang,
): string {
  return wordsIn(lang).cells[who][what];
}

/** A level in words: low, some, high. */
export function sayLevel(level: ReadinessLevel, lang: Lang): string {
  return wordsIn(lang).levels[level];
}

/** A grid in one line: "8 of 9 said; not said: other partners’ motivation; low: the community’s capacity". */
export function sayReadiness({ said, of, missing, low }: ReadinessGrid, lang: Lang): string {
  const words = wordsIn(lang);
  const named = (cells: ReadinessGrid['cells']) => cells.map((cell) => sayCell(cell, lang));
  // Nine names would say no more than the count.
  const someMissing = missing.length > 0 && missing.length < of;
  return [
    words.said(said, of),
    ...(someMissing ? [words.notSaid(named(missing))] : []),
    ...(low.length > 0 ? [words.low(named(low))] : []),
  ].join('; ');
}

const STATES: readonly MethodState[] = ['done', 'remedial', 'issue-open', 'nothing-said'];

/** How the methods go: "2 done with no issue, 1 with an issue open, nothing said of 1". States of none are left out. */
export function sayMethods(methods: readonly Pick<MethodProgress, 'state'>[], lang: Lang): string {
  const words = wordsIn(lang);
  const counts = countMethods(methods);
  const said = STATES.filter((state) => counts[state] > 0).map((state) =>
    words.methods[state](counts[state]),
  );
  return said.length > 0 ? said.join(', ') : words.noMethods;
}

/** "3 outcomes with 7 indicators", and how many outcomes have none. */
export function sayOutcomes(outcomes: readonly Pick<PlannedOutcome, 'indicators'>[], lang: Lang): string {
  const words = wordsIn(lang);
  const indicators = outcomes.reduce((sum, outcome) => sum + outcome.indicators.length, 0);
  const without = outcomes.filter((outcome) => outcome.indicators.length === 0).length;
  return [words.outcomes(outcomes.length, indicators), ...(without > 0 ? [words.without(without)] : [])].join(
    ', ',
  );
}

/** "1 of 2 answered": of the resistance that is named, how much anybody has thought about. */
export function sayResistance(resistance: readonly Pick<Resistance, 'state'>[], lang: Lang): string {
  const words = wordsIn(lang);
  const count = (wanted: Resistance['state']) => resistance.filter(({ state }) => state === wanted).length;
  const of = count('answered') + count('unanswered');
  return of > 0 ? words.resistance(count('answered'), of) : words.noResistance;
}
