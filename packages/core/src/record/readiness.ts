import { READINESS_LEVELS } from './questions/readiness.js';
import type { PlanningRecord, ReadinessLevel } from './record.js';

/** Whose readiness: the worker or agency that keeps the record, the community, other partners. */
export type ReadinessWho = 'agency' | 'community' | 'partners';
/** What it takes to act: wanting to, being able to, having the chance. */
export type ReadinessWhat = 'motivation' | 'capacity' | 'opportunity';

/**
 * One cell of the readiness grid: the motivation, capacity or opportunity of the agency, the community or other
 * partners, in words and, where somebody judged it, as a level.
 */
export interface ReadinessCell {
  readonly who: ReadinessWho;
  readonly what: ReadinessWhat;
  /** JSON pointer of its words. Nothing need be there. */
  readonly pointer: string;
  /** As written; absent when nothing was. */
  readonly words?: string;
  /** How much of it there is, where somebody judged it. */
  readonly level?: ReadinessLevel;
}

/** What was judged of one of the three: as ready as the lowest of what was judged, and how many of three were. */
export interface ReadinessOf {
  /** The lowest level judged; absent where none was. */
  readonly lowest?: ReadinessLevel;
  /** How many of them carry a level. */
  readonly rated: number;
  /** Motivation, capacity and opportunity. */
  readonly of: 3;
}

/** The nine cells of a record’s readiness grid, and what they leave open. */
export interface ReadinessGrid {
  /** The agency first, then the community, then partners; motivation, capacity, opportunity of each. */
  readonly cells: readonly ReadinessCell[];
  /** How many of its cells say anything at all. */
  readonly said: number;
  /** How many of its cells carry a level. */
  readonly rated: number;
  /** All cells: three of each of the three. */
  readonly of: 9;
  /** Cells without words. */
  readonly missing: readonly ReadinessCell[];
  /** Cells judged to be low: what may hold the engagement back. */
  readonly low: readonly ReadinessCell[];
  /** How ready each of the three is, by what was judged. */
  readonly by: Readonly<Record<ReadinessWho, ReadinessOf>>;
}

const WHO: readonly ReadinessWho[] = ['agency', 'community', 'partners'];
const WHAT: readonly ReadinessWhat[] = ['motivation', 'capacity', 'opportunity'];

/** The readiness grid of a record. A cell that was not rated is not low; one without words is missing, whatever its level. */
export function gridOf({ analyse }: PlanningRecord): ReadinessGrid {
  const cells = WHO.flatMap((who) => WHAT.map((what) => cellOf(analyse?.readiness?.[who], who, what)));
  const missing = cells.filter(({ words }) => words === undefined);
  const ofOne = (who: ReadinessWho): ReadinessOf => {
    const levels = cells.flatMap((cell) => (cell.who === who && cell.level ? [cell.level] : []));
    const lowest = READINESS_LEVELS.find((level) => levels.includes(level));
    return { ...(lowest && { lowest }), rated: levels.length, of: 3 };
  };
  return {
    cells,
    said: cells.length - missing.length,
    rated: cells.filter(({ level }) => level !== undefined).length,
    of: 9,
    missing,
    low: cells.filter(({ level }) => level === 'low'),
    by: { agency: ofOne('agency'), community: ofOne('community'), partners: ofOne('partners') },
  };
}

type Readiness = NonNullable<NonNullable<NonNullable<PlanningRecord['analyse']>['readiness']>[ReadinessWho]>;

function cellOf(readiness: Readiness | undefined, who: ReadinessWho, what: ReadinessWhat): ReadinessCell {
  const words = readiness?.[what];
  const level = readiness?.levels?.[what];
  return {
    who,
    what,
    pointer: `/analyse/readiness/${who}/${what}`,
    ...(words !== undefined && words.trim() !== '' && { words }),
    ...(level !== undefined && { level }),
  };
}
