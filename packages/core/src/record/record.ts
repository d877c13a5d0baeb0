import type { z } from 'zod';
import type * as s from './schema.js';

/** One engagement through analyse, plan, do and review. */
export interface PlanningRecord extends z.infer<typeof s.recordSchema> {}
/** The score one of several scorers gave. */
export interface GroupScore extends z.infer<typeof s.groupScoreSchema> {}
/** How much motivation, capacity or opportunity there is. */
export type ReadinessLevel = z.infer<typeof s.readinessLevelSchema>;
/** The stages of a record, in order. */
export type RecordStage = 'analyse' | 'plan' | 'do' | 'review';
