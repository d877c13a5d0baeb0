import type { z } from 'zod';
import type * as s from './schema.js';

/** The joint diary of engagements. */
export interface Register extends z.infer<typeof s.registerSchema> {}
/** One engagement in the diary. */
export interface Engagement extends z.infer<typeof s.engagementSchema> {}
