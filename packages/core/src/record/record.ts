import type { z } from 'zod';
import type * as s from './schema.js';

/** One engagement through analyse, plan, do and review. */
export interface PlanningRecord extends z.infer<typeof s.recordSchema> {}
