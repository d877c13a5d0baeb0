import type { z } from 'zod';
import type * as s from './schema.js';

/** One indicator of a set. */
export interface Indicator extends z.infer<typeof s.indicatorSchema> {}
/** Indicators plans refer to, with the days they were in force. */
export interface IndicatorSet extends z.infer<typeof s.indicatorSetSchema> {}
