import type { z } from 'zod';
import type * as s from './schema.js';

/** One indicator: its code (“NI 4”), title, the days it was in force and what followed it. */
export interface Indicator extends z.infer<typeof s.indicatorSchema> {}
/** Indicators plans refer to, with the days they were in force. */
export interface IndicatorSet extends z.infer<typeof s.indicatorSetSchema> {}
