import type { z } from 'zod';
import type * as s from './schema.js';

/** A committee report. */
export interface Report extends z.infer<typeof s.reportSchema> {}
