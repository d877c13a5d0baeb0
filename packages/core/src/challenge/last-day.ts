import type { Nation } from '../calendar/nation.js';
import { addWorkingDays } from '../calendar/working-days.js';
import type { Day } from '../target-date/target-date.js';
import type { Challenge } from './challenge.js';
import { CHALLENGE_POLICY, type ChallengePolicy } from './policy.js';

/** By which numbers, and whose bank holidays, the clock of a challenge runs. */
export interface ChallengeClock {
  /** The council’s own numbers; {@link CHALLENGE_POLICY} when nobody chose. */
  readonly policy?: ChallengePolicy | undefined;
  /** Whose bank holidays are taken out of the working days; England and Wales, unless told otherwise. */
  readonly nation?: Nation | undefined;
}

/**
 * The last day on which an answer is in time: the day the challenge names, else so many working days after
 * it was received. A day named is kept as it is, holiday or not.
 */
export function lastDayToAnswer(
  { owedBy, received }: Pick<Challenge, 'owedBy' | 'received'>,
  { policy = CHALLENGE_POLICY, nation }: ChallengeClock = {},
): Day {
  return owedBy ?? addWorkingDays(received, policy.workingDays, nation);
}
