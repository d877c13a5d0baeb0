import { z } from 'zod';
import { audienceSchema, envelope, idSchema, linkSchema } from '../document/schema.js';
import { traceSchema } from '../plan/schema.js';
import { daySchema, targetDateSchema } from '../target-date/schema.js';

export const engagementSchema = z
  .looseObject({
    id: idSchema,
    title: z.string().min(1),
    owner: z.string().optional(),
    partners: z.array(z.string()).optional(),
    areas: z.array(z.string()).optional(),
    communities: z
      .array(z.looseObject({ kind: z.enum(['place', 'interest', 'identity']), name: z.string() }))
      .optional(),
    audiences: z.array(z.string()).optional(),
    opens: daySchema.optional(),
    closes: daySchema.optional(),
    decisionOn: daySchema.optional(),
    when: targetDateSchema.optional().meta({ description: 'As written, where the days are not settled.' }),
    level: z.string().optional(),
    methods: z.array(z.string()).optional(),
    rows: z.array(traceSchema).optional(),
    feedbackDue: daySchema.optional(),
    result: z
      .looseObject({
        asked: z.string().optional(),
        said: z.string().optional(),
        did: z.string().optional(),
        on: daySchema.optional(),
        promise: z.enum(['kept', 'partly', 'broken']).optional(),
      })
      .optional()
      .meta({ description: 'You said, we did.' }),
    links: z.array(linkSchema).optional(),
    audience: audienceSchema.optional(),
  })
  .meta({ title: 'Engagement' });

export const registerSchema = z
  .looseObject({
    ...envelope('register'),
    organisation: z.string().optional(),
    engagements: z.array(engagementSchema),
    elections: z
      .array(
        z.looseObject({ on: daySchema, areas: z.array(z.string()).optional(), title: z.string().optional() }),
      )
      .optional(),
  })
  .meta({ title: 'Register', description: 'The joint diary of engagements.' });
