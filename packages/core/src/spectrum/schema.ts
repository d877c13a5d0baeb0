import { z } from 'zod';
import { envelope, idSchema } from '../document/schema.js';
import { certaintySchema, sourceSchema } from '../principles/schema.js';

export const spectrumLevelSchema = z
  .looseObject({
    id: idSchema,
    order: z.number().meta({ description: '1 for the least say; larger is more.' }),
    name: z.string().min(1),
    aliases: z
      .array(z.string())
      .optional()
      .meta({ description: 'Other ways the level is written: "informing", "information giving".' }),
    group: z.string().optional(),
    goal: z.string().optional().meta({ description: 'In our own words.' }),
    promise: z
      .string()
      .optional()
      .meta({ description: 'What the public is promised at this level, in our own words.' }),
    licensed: z
      .looseObject({
        goal: z.string().optional(),
        promise: z.string().optional(),
        licence: z.string().optional(),
      })
      .optional()
      .meta({ description: "Where a council puts the framework owner's wording it has leave to use." }),
    certainty: certaintySchema.optional(),
    translations: z.record(z.string(), z.looseObject({})).optional(),
  })
  .meta({ title: 'Spectrum level' });

export const spectrumSchema = z
  .looseObject({
    ...envelope('spectrum'),
    title: z.string().min(1),
    levels: z.array(spectrumLevelSchema).min(1),
    sources: z.array(sourceSchema).optional(),
    certainty: certaintySchema.optional(),
    note: z.string().optional(),
  })
  .meta({
    title: 'Spectrum of engagement',
    description: 'Levels of engagement, from being told to deciding.',
  });
