import { MEASURES_CY } from '../words/cy/measures.js';
import { formatDay } from '../words/day.js';
import type { Lang } from '../words/lang.js';
import type { MeasureDirection, MeasureStanding, MeasureState, MeasureTrend } from './measure-standing.js';

/** What the sentences of a measure are made of, as text already. */
export interface MeasureSaid {
  /** "41%", "97 officers"; empty without a reading. */
  readonly value: string;
  /** The day of the reading; empty without one. */
  readonly on: string;
  /** Empty without a target. */
  readonly target: string;
  /** "10%". */
  readonly tolerance: string;
  /** The day until which there is time; empty where none was given. */
  readonly lastDay: string;
}

/** Every sentence about a measure, in one language. */
export interface MeasureSentences {
  readonly state: Readonly<Record<MeasureState, (said: MeasureSaid) => string>>;
  readonly progress: (percent: number, baseline: string) => string;
  readonly trend: Readonly<Record<MeasureTrend, (value: string, on: string) => string>>;
  readonly assumed: Readonly<Record<MeasureDirection, string>>;
  readonly noBaseline: string;
}

const MEASURES_EN: MeasureSentences = {
  state: {
    met: ({ value, on, target }) => `It was ${value} on ${on}, which meets the target of ${target}.`,
    'within-tolerance': ({ value, on, target, tolerance }) =>
      `It was ${value} on ${on}, within ${tolerance} of the target of ${target}, which counts as met.`,
    'not-yet': ({ value, on, target, lastDay }) =>
      `It was ${value} on ${on}; the target is ${target}, and there is time until ${lastDay}.`,
    missed: ({ value, on, target }) => `It was ${value} on ${on}, short of the target of ${target}.`,
    'no-target': ({ value, on }) =>
      value === ''
        ? 'It has neither a target nor a reading.'
        : `It was ${value} on ${on}, and has no target to be held against.`,
    'no-reading': ({ target }) => `The target is ${target}, and nothing has been read yet.`,
  },
  progress: (percent, baseline) => `That is ${percent}% of the way from ${baseline} to the target.`,
  trend: {
    improving: (value, on) => `It has got better since ${on} (${value}).`,
    worsening: (value, on) => `It has got worse since ${on} (${value}).`,
    steady: (value, on) => `It is where it was on ${on} (${value}).`,
  },
  assumed: {
    higher: 'It does not say which way is better; more is assumed.',
    lower: 'It does not say which way is better; less is assumed, since its target lies below its baseline.',
    maintain:
      'It does not say which way is better; staying the same is assumed, since its target is its baseline.',
  },
  noBaseline: 'It names no baseline, so nobody can tell how far it has come.',
};

const SENTENCES: Readonly<Record<Lang, MeasureSentences>> = { en: MEASURES_EN, cy: MEASURES_CY };

/** "1,180 people", "41%", "−3.5"; at most two decimals, pounds before the number. */
export function formatReading(value: number, unit?: string): string {
  const [whole = '', rest] = String(Number(Math.abs(value).toFixed(2))).split('.');
  const grouped = /^\d+$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  const text = `${value < 0 ? '−' : ''}${unit === '£' ? '£' : ''}${grouped}${rest === undefined ? '' : `.${rest}`}`;
  if (unit === undefined || unit.trim() === '' || unit === '£') return text;
  return unit === '%' ? `${text}%` : `${text} ${unit}`;
}

/** How a measure stands, one sentence each: the state first, then how far, which way, and what was assumed. */
export function sayMeasure(standing: MeasureStanding, lang: Lang): string[] {
  const { reading, previous, target, baseline, unit, tolerance = 0, lastDay } = standing;
  const words = SENTENCES[lang];
  const number = (value: number | undefined) => (value === undefined ? '' : formatReading(value, unit));
  const day = (on: string | undefined) => (on === undefined ? '' : formatDay(on, lang));
  const said = [
    words.state[standing.state]({
      value: number(reading?.value),
      on: day(reading?.on),
      target: number(target),
      tolerance: formatReading(tolerance * 100, '%'),
      lastDay: day(lastDay),
    }),
  ];
  if (standing.progress !== undefined) {
    said.push(words.progress(Math.round(standing.progress * 100), number(baseline)));
  } else if (baseline === undefined && target !== undefined && standing.direction !== 'maintain') {
    said.push(words.noBaseline);
  }
  if (standing.trend !== undefined)
    said.push(words.trend[standing.trend](number(previous?.value), day(previous?.on)));
  if (standing.directionAssumed && target !== undefined) said.push(words.assumed[standing.direction]);
  return said;
}
