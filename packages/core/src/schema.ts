/**
 * The zod schemas: the single source of every document's shape. JSON Schema and the validators are
 * generated from them (`npm run generate`), types are inferred.
 */
export { challengeSchema } from './challenge/schema.js';
export { checkConfigurationSchema } from './checks/schema.js';
export { SCHEMA_VERSION } from './document/format.js';
export { indicatorSetSchema } from './indicators/schema.js';
export { planSchema } from './plan/schema.js';
export { checklistSchema, principleSetSchema } from './principles/schema.js';
export { recordSchema } from './record/schema.js';
export { registerSchema } from './register/schema.js';
export { reportSchema } from './report/schema.js';
export { spectrumSchema } from './spectrum/schema.js';
export { statusSchemeSchema } from './status/schema.js';
export { targetDateSchema } from './target-date/schema.js';
export { updateSchema } from './update/schema.js';

import { challengeSchema } from './challenge/schema.js';
import { indicatorSetSchema } from './indicators/schema.js';
import { planSchema } from './plan/schema.js';
import { checklistSchema, principleSetSchema } from './principles/schema.js';
import { recordSchema } from './record/schema.js';
import { registerSchema } from './register/schema.js';
import { reportSchema } from './report/schema.js';
import { spectrumSchema } from './spectrum/schema.js';
import { statusSchemeSchema } from './status/schema.js';
import { updateSchema } from './update/schema.js';

/** Every document kind's schema, by kind. */
export const DOCUMENT_SCHEMAS = {
  plan: planSchema,
  checklist: checklistSchema,
  record: recordSchema,
  register: registerSchema,
  report: reportSchema,
  update: updateSchema,
  challenge: challengeSchema,
  'principle-set': principleSetSchema,
  spectrum: spectrumSchema,
  'status-scheme': statusSchemeSchema,
  'indicator-set': indicatorSetSchema,
} as const;
