import type { z } from 'zod';
import type * as s from './schema.js';

/** A comment on, or challenge to, a status, an engagement or a decision. */
export interface Challenge extends z.infer<typeof s.challengeSchema> {}
/** What became of a challenge. */
export type ChallengeOutcome = NonNullable<Challenge['outcome']>;
