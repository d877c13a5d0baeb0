import type { z } from 'zod';
import type * as s from './schema.js';

/** Levels of engagement, from being told to deciding. */
export interface Spectrum extends z.infer<typeof s.spectrumSchema> {}
/** One level of engagement. */
export interface SpectrumLevel extends z.infer<typeof s.spectrumLevelSchema> {}
