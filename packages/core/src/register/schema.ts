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
    nation: z
      .enum(['england-and-wales', 'scotland', 'northern-ireland'])
      .optional()
      .meta({ description: 'Whose bank holidays and school holidays are kept.' }),
    areas: z
      .array(
        z.looseObject({
          id: idSchema,
          name: z.string(),
          aliases: z.array(z.string()).optional(),
          within: idSchema.optional().meta({ description: 'The area this one is a part of.' }),
        }),
      )
      .optional()
      .meta({ description: 'The areas engagements name, where some lie within others.' }),
    elections: z
      .array(
        z.looseObject({
          on: daySchema,
          areas: z.array(z.string()).optional(),
          title: z.string().optional(),
          periodFrom: daySchema
            .optional()
            .meta({ description: 'First day of the pre-election period, where the council names it.' }),
        }),
      )
      .optional()
      .meta({ description: 'Polls the council knows of. They speak for every year they name.' }),
    pollYears: z.array(z.int()).optional().meta({
      description:
        'Years with an ordinary local poll. Absent: any year may have one on the first Thursday of May.',
    }),
  })
  .meta({ title: 'Register', description: 'The joint diary of engagements.' });
