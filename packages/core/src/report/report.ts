import type { z } from 'zod';
import type * as s from './schema.js';

/** A committee report. */
export interface Report extends z.infer<typeof s.reportSchema> {}
/** What a report asks its committee to decide, and what was decided. */
export type Recommendation = NonNullable<Report['recommendations']>[number];
/** What a report costs or saves, or means for law, staff and equality. */
export type Implication = NonNullable<Report['implications']>[number];
/** What an earlier decision asked for, and how it was answered. */
export type ReportRequest = NonNullable<Report['requests']>[number];
