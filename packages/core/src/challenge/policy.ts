/** What a council may decide for itself about challenges. */
export interface ChallengePolicy {
  /** Working days within which a challenge is to be answered, where it names no day itself. */
  readonly workingDays: number;
}

/** Ten working days: the term the Department for Education gives for challenging a service assessment. */
export const CHALLENGE_POLICY: ChallengePolicy = { workingDays: 10 };
