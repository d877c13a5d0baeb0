import type { z } from 'zod';
import type * as s from './schema.js';

/** One progress update for one row, as handed in. */
export interface Update extends z.infer<typeof s.updateSchema> {}
