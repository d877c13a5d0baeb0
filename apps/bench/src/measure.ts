/** One thing measured against others in the same run. */
export interface Contestant {
  readonly name: string;
  run(): unknown;
}

export interface Timing {
  readonly name: string;
  /** Median, in milliseconds. */
  readonly ms: number;
}

export const medianOf = (numbers: readonly number[]) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
};

/**
 * Times the contestants in turn, round after round, so that whatever the machine does meanwhile falls on
 * all of them alike. Only ratios between timings of one call mean anything.
 *
 * A contestant too quick for the clock is run `repeat` times a round and its time divided.
 */
export function sideBySide(
  contestants: readonly Contestant[],
  { rounds = 9, repeat = 1, warmUps = 3 } = {},
): readonly Timing[] {
  const times = contestants.map((): number[] => []);
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [index, contestant] of contestants.entries()) {
      const start = performance.now();
      for (let i = 0; i < repeat; i += 1) contestant.run();
      const ms = (performance.now() - start) / repeat;
      if (round >= 0) times[index]?.push(ms);
    }
  }
  return contestants.map(({ name }, index) => ({ name, ms: medianOf(times[index] ?? []) }));
}

/** The timing of one contestant. Throws when there is none of that name: a misspelt benchmark must not pass. */
export function timeOf(timings: readonly Timing[], name: string): number {
  const found = timings.find((timing) => timing.name === name);
  if (!found) throw new Error(`Nothing called ${name} was measured.`);
  return found.ms;
}
