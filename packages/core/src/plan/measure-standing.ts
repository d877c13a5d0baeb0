import { givenDay } from '../target-date/given-day.js';
import type { Day } from '../target-date/target-date.js';
import type { Measure } from './plan.js';

/** A dated value of a measure, one of those the row holds. */
export interface MeasureReading {
  /** The day it was read. */
  readonly on: Day;
  /** In the unit of the measure. */
  readonly value: number;
}

/** Which way is better: more, less, or as near to the target as can be. */
export type MeasureDirection = NonNullable<Measure['direction']>;

/**
 * How a measure stands. Within tolerance still counts as met. `not-yet`: short of its target, with time left.
 * Without a target or a reading nothing is met and nothing missed.
 */
export type MeasureState = 'met' | 'within-tolerance' | 'not-yet' | 'missed' | 'no-target' | 'no-reading';

/** Whether the last two readings moved towards the target. */
export type MeasureTrend = 'improving' | 'worsening' | 'steady';

/** A measure on one day: facts only; `sayMeasure` makes the sentences. */
export interface MeasureStanding {
  readonly state: MeasureState;
  /** The latest reading on or before the day; of two on one day, the one written below. */
  readonly reading: MeasureReading | undefined;
  /** The reading before that, of an earlier day. */
  readonly previous: MeasureReading | undefined;
  /** In the unit of the measure; undefined when the measure names none. */
  readonly target: number | undefined;
  /** Where it stood at the start, in the same unit; undefined when the measure names none. */
  readonly baseline: number | undefined;
  /** What the numbers count, as written, such as `%`; undefined when the measure names none. */
  readonly unit: string | undefined;
  /** Share of the target, 0.1 for 10%; undefined when none is given. */
  readonly tolerance: number | undefined;
  readonly direction: MeasureDirection;
  /** The measure does not say which way is better: it is read from baseline to target, else as more. */
  readonly directionAssumed: boolean;
  /**
   * Share of the way from baseline to target, 1 at the target, below 0 when it went the wrong way. Undefined
   * without baseline, target or reading, where target and baseline are one, or lie against the direction.
   */
  readonly progress: number | undefined;
  /** Undefined with fewer than two readings, or where nothing says what is better. */
  readonly trend: MeasureTrend | undefined;
  /** The day until which there is time, where one was given. */
  readonly lastDay: Day | undefined;
}

/** When a measure is looked at. */
export interface MeasureOptions {
  readonly asOf: Day;
  /** The last day of the row's due window: until it is over, a target not reached is not yet missed. */
  readonly lastDay?: Day | undefined;
}

/** Two thirds of three are two, whatever the arithmetic of computers leaves over. */
const LEAST_SHARE = 1e-9;

/**
 * How a measure stands on a day, by what was read until then. A reading of a later day does not exist yet.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function measureStanding(measure: Measure, { asOf, lastDay }: MeasureOptions): MeasureStanding {
  givenDay(asOf);
  const { target, baseline, tolerance, unit } = measure;
  const { reading, previous } = latestTwo(measure, asOf);
  const direction = measure.direction ?? assumedDirection(measure);
  return {
    state: stateOf(reading, target, direction, tolerance ?? 0, lastDay !== undefined && asOf <= lastDay),
    reading,
    previous,
    target,
    baseline,
    unit,
    tolerance,
    direction,
    directionAssumed: measure.direction === undefined,
    progress: progressOf(reading, baseline, target, direction),
    trend: trendOf(reading, previous, target, direction),
    lastDay,
  };
}

/** Whether the target is reached, or near enough for its tolerance. */
export function isMet({ state }: Pick<MeasureStanding, 'state'>): boolean {
  return state === 'met' || state === 'within-tolerance';
}

function latestTwo({ readings = [] }: Measure, asOf: Day) {
  let reading: MeasureReading | undefined;
  let previous: MeasureReading | undefined;
  for (const { on, value } of readings) {
    if (on > asOf) continue;
    if (reading === undefined || on > reading.on) {
      previous = reading;
      reading = { on, value };
    } else if (on === reading.on) reading = { on, value };
    else if (previous === undefined || on >= previous.on) previous = { on, value };
  }
  return { reading, previous };
}

function assumedDirection({ baseline, target }: Measure): MeasureDirection {
  if (baseline === undefined || target === undefined || target > baseline) return 'higher';
  return target < baseline ? 'lower' : 'maintain';
}

/** How far a value falls short of its target; none when it is reached or passed the right way. */
function shortfall(value: number, target: number, direction: MeasureDirection): number {
  if (direction === 'maintain') return Math.abs(value - target);
  return Math.max(0, direction === 'higher' ? target - value : value - target);
}

function stateOf(
  reading: MeasureReading | undefined,
  target: number | undefined,
  direction: MeasureDirection,
  tolerance: number,
  timeLeft: boolean,
): MeasureState {
  if (target === undefined) return 'no-target';
  if (reading === undefined) return 'no-reading';
  const short = shortfall(reading.value, target, direction);
  if (short === 0) return 'met';
  if (short <= Math.abs(target) * (tolerance + LEAST_SHARE))
    return tolerance > 0 ? 'within-tolerance' : 'met';
  return timeLeft ? 'not-yet' : 'missed';
}

function progressOf(
  reading: MeasureReading | undefined,
  baseline: number | undefined,
  target: number | undefined,
  direction: MeasureDirection,
): number | undefined {
  if (reading === undefined || baseline === undefined || target === undefined) return undefined;
  const way = target - baseline;
  if (direction === 'maintain' || way === 0 || way > 0 !== (direction === 'higher')) return undefined;
  const share = (reading.value - baseline) / way;
  return Number.isFinite(share) ? share : undefined;
}

function trendOf(
  reading: MeasureReading | undefined,
  previous: MeasureReading | undefined,
  target: number | undefined,
  direction: MeasureDirection,
): MeasureTrend | undefined {
  if (reading === undefined || previous === undefined) return undefined;
  if (direction === 'maintain' && target === undefined) return undefined;
  // Past the target the way it should go is still better; only “maintain” looks at the distance alone.
  const worth = ({ value }: MeasureReading) =>
    direction === 'higher' ? value : direction === 'lower' ? -value : -Math.abs(value - (target ?? 0));
  const [before, now] = [worth(previous), worth(reading)];
  if (before === now) return 'steady';
  return now > before ? 'improving' : 'worsening';
}
