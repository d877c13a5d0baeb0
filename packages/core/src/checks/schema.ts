import { z } from 'zod';
import { daySchema } from '../target-date/schema.js';

export const severitySchema = z.enum(['off', 'error', 'warning', 'advice']).meta({
  title: 'Severity',
  description: 'error and warning ask to be put right, advice may wait; a check that is off does not run.',
});

export const thresholdsSchema = z.record(z.string(), z.number().min(0)).meta({
  title: 'Thresholds',
  description: 'Numbers the check depends on, by name; those not named stay as they are.',
});

export const checkSettingSchema = z
  .union([
    severitySchema,
    z.strictObject({ severity: severitySchema.optional(), thresholds: thresholdsSchema.optional() }),
  ])
  .meta({
    title: 'Check setting',
    description: 'How one check is to be taken: off, with another severity, with other thresholds.',
  });

export const checkAnswerSchema = z
  .strictObject({
    code: z.string().meta({ description: 'The check that found it.' }),
    reason: z
      .string()
      .regex(/\S/)
      .meta({ description: 'Why it may stand. An answer without a reason answers nothing.' }),
    document: z.string().optional().meta({ description: 'Id of the document; absent for every document.' }),
    about: z
      .string()
      .optional()
      .meta({ description: 'Id of the row, action, party … it is about; absent for every one.' }),
    path: z
      .string()
      .optional()
      .meta({ description: 'JSON pointer of the finding, or of something above it; absent for anywhere.' }),
    by: z.string().optional().meta({ description: 'The post that decided.' }),
    on: daySchema.optional(),
  })
  .meta({
    title: 'Answer',
    description: 'A reason why a finding may stand, and which findings it speaks for.',
  });

/** A configuration in a file. Checks of a council's own are code, and cannot stand in it. */
export const checkConfigurationSchema = z
  .strictObject({
    $schema: z.string().optional().meta({ description: 'Where editors find this schema.' }),
    checks: z.record(z.string(), checkSettingSchema).optional().meta({
      description: 'By the code of a check: switched off, graded otherwise, with thresholds of its own.',
    }),
    answers: z.array(checkAnswerSchema).optional().meta({
      description: 'Findings somebody looked at and answered with a reason; they stay, marked as answered.',
    }),
  })
  .meta({ title: 'Check configuration', description: 'How a council wants its documents checked.' });
