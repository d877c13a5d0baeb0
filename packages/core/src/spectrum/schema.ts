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
    like: z.array(z.string()).optional().meta({
      description:
        'Levels of other spectrums that stand for the same say, written "thurrock/consultation". Absent: the level of a shipped spectrum with the same name.',
    }),
    methods: z.array(z.string()).optional().meta({
      description:
        'Methods that reach this level in the council’s own judgement, by id or name. For a method named here, that judgement takes the place of the shipped one.',
    }),
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
