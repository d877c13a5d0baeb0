/** How a declared and a derived status become the one that is published. */
export type EffectiveMode = 'declared-with-ceilings' | 'declared-only' | 'derived-only' | 'worst-of';

/** Every number and every choice the statuses and roll-ups depend on. Data: a council may bring its own. */
export interface StatusPolicy {
  /** Printed beside what it decided. */
  readonly name: string;
  readonly effective: EffectiveMode;
  /** Tone of a row that is complete without achieving its outcome. */
  readonly notAchieved: 'warning' | 'bad';
  /** The stricter reading of the sources' green: nothing is green until its outcome is shown. */
  readonly greenNeedsOutcome: boolean;
  /** Months between updates where the plan gives no cadence. */
  readonly cadenceMonths: number;
  /** Days an update may come after the cadence has run out. */
  readonly graceDays: number;
  /** Cadences within which progress is still recent. */
  readonly recentCadences: number;
  /** Days late up to which significant progress keeps a row amber. Rotherham publishes a three-month line. */
  readonly shortDelayDays: number;
  /** What makes progress significant; a milestone done and an update that says so do, too. */
  readonly significantProgress: {
    /** Per cent done, from 0 to 100. */
    readonly percent: number;
    /** Share of the steps done, from 0 to 1. */
    readonly steps: number;
  };
  /** When missed milestones make a row red instead of amber. */
  readonly milestones: {
    /** A milestone missed by more days than this is red. */
    readonly missedDays: number;
    /** The share of the milestones due that makes a row red when missed … */
    readonly missedShare: number;
    /** … once at least this many are due. */
    readonly atLeast: number;
  };
  /** Work done as a share of time gone. */
  readonly pace: {
    /** Below this: behind, red. */
    readonly behind: number;
    /** Below this: slightly behind, amber. */
    readonly slightlyBehind: number;
  };
  /** Slips from which a row that is not complete is no better than amber. */
  readonly slipsToAmber: number;
  /** The share rule of an objective and a plan; shares of the rows owed. */
  readonly rollUp: {
    /** From this share of red on, and at least one, the whole is red. */
    readonly red: number;
    /** Below this share of rated rows the whole is unknown. */
    readonly rated: number;
    /** From this share of green on, and none red, the whole is green. */
    readonly green: number;
  };
}

const declaredWithCeilings: StatusPolicy = {
  name: 'declared-with-ceilings',
  effective: 'declared-with-ceilings',
  notAchieved: 'warning',
  greenNeedsOutcome: false,
  cadenceMonths: 3,
  graceDays: 14,
  recentCadences: 2,
  shortDelayDays: 92,
  significantProgress: { percent: 50, steps: 0.5 },
  milestones: { missedDays: 92, missedShare: 0.5, atLeast: 2 },
  pace: { behind: 0.7, slightlyBehind: 0.9 },
  slipsToAmber: 2,
  rollUp: { red: 0.25, rated: 0.5, green: 0.8 },
};

/** The policies that come with the package; the first is the default. They differ only in what is published. */
export const POLICIES: readonly StatusPolicy[] = [
  declaredWithCeilings,
  { ...declaredWithCeilings, name: 'declared-only', effective: 'declared-only' },
  { ...declaredWithCeilings, name: 'derived-only', effective: 'derived-only' },
  { ...declaredWithCeilings, name: 'worst-of', effective: 'worst-of' },
];

/** What holds when nobody chose: the officer's word, as far as the facts let it stand. */
export const DEFAULT_POLICY: StatusPolicy = declaredWithCeilings;

/**
 * The shipped policy with this name, as `--policy` and reports write it (`worst-of`); undefined for any other.
 */
export function policyNamed(name: string): StatusPolicy | undefined {
  return POLICIES.find((policy) => policy.name === name);
}
