import { z } from 'zod';
import { audienceSchema, envelope } from '../document/schema.js';
import { traceSchema } from '../plan/schema.js';
import { daySchema } from '../target-date/schema.js';

export const challengeSchema = z
  .looseObject({
    ...envelope('challenge'),
    about: traceSchema,
    kindOf: z.enum(['comment', 'challenge', 'complaint']).optional(),
    text: z.string().min(1),
    from: z
      .looseObject({
        name: z.string().optional(),
        contact: z.string().optional(),
        audience: audienceSchema.optional(),
      })
      .optional()
      .meta({ description: 'Absent for an anonymous one. Always internal.' }),
    received: daySchema,
    owedBy: daySchema.optional(),
    answer: z.looseObject({ text: z.string(), on: daySchema, by: z.string().optional() }).optional(),
    outcome: z.enum(['upheld', 'partly-upheld', 'not-upheld', 'withdrawn']).optional(),
    published: z.boolean().optional(),
  })
  .meta({
    title: 'Challenge',
    description: 'A comment on, or challenge to, a status, an engagement or a decision.',
  });
