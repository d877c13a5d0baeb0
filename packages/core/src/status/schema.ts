import { z } from 'zod';
import { envelope, idSchema } from '../document/schema.js';

/** What a level means, apart from its colour. In print: bad is red, warning is amber, good is green. */
export const toneSchema = z.enum(['bad', 'warning', 'good']);

export const statusLevelSchema = z
  .looseObject({
    code: z.string().min(1),
    label: z.string().min(1),
    definition: z.string().optional().meta({ description: 'The definition travels with the light.' }),
    tone: toneSchema,
    complete: z.boolean().optional().meta({ description: 'Declaring this level says the row is complete.' }),
    words: z
      .array(z.string())
      .optional()
      .meta({ description: 'Other ways the level is printed: "R", "Red".' }),
    translations: z
      .record(z.string(), z.looseObject({ label: z.string().optional(), definition: z.string().optional() }))
      .optional(),
  })
  .meta({ title: 'Status level' });

/** Levels without the envelope, for a plan that brings its own scheme. */
export const statusSchemeLevelsSchema = z
  .looseObject({ id: idSchema.optional(), levels: z.array(statusLevelSchema).min(1) })
  .meta({ title: 'Status levels' });

export const statusSchemeSchema = z
  .looseObject({
    ...envelope('status-scheme'),
    levels: z.array(statusLevelSchema).min(1),
  })
  .meta({
    title: 'Status scheme',
    description:
      'The levels a council declares, with the words it gives them. Several levels may share a tone.',
  });
