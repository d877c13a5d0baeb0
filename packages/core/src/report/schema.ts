import { z } from 'zod';
import { documentControlSchema, envelope, idSchema, sectionSchema } from '../document/schema.js';
import { moneySchema, traceSchema } from '../plan/schema.js';
import { daySchema, targetDateSchema } from '../target-date/schema.js';

export const reportSchema = z
  .looseObject({
    ...envelope('report'),
    to: z.string().optional(),
    by: z.string().optional(),
    number: z.string().optional(),
    date: targetDateSchema.optional(),
    contact: z
      .looseObject({
        post: z.string().optional(),
        phone: z.string().optional(),
        email: z.string().optional(),
      })
      .optional(),
    subject: z.string().optional(),
    asOf: daySchema.optional().meta({ description: 'The day its figures are read as of.' }),
    since: daySchema.optional().meta({ description: 'The earlier day its movement is counted from.' }),
    control: documentControlSchema.optional(),
    sections: z.array(sectionSchema),
    recommendations: z
      .array(
        z.looseObject({
          id: idSchema.optional().meta({ description: 'What a trace leads to; without one, the ref is.' }),
          ref: z.string().optional(),
          text: z.string(),
          decided: z.string().optional().meta({ description: 'What the committee decided, as minuted.' }),
        }),
      )
      .optional(),
    implications: z
      .array(
        z.looseObject({
          ref: z.string().optional(),
          kind: z.string(),
          text: z.string().optional(),
          rows: z
            .array(
              z.looseObject({
                costCentre: z.string().optional(),
                heading: z.string().optional(),
                when: z.string().optional().meta({ description: 'Budget year, or with effect from.' }),
                amount: moneySchema.optional(),
                amountWords: z.string().optional(),
                virement: z.string().optional(),
                comments: z.string().optional(),
                recurring: z.boolean().optional(),
              }),
            )
            .optional(),
        }),
      )
      .optional(),
    requests: z
      .array(z.looseObject({ text: z.string(), answer: z.string().optional() }))
      .optional()
      .meta({ description: 'What an earlier decision asked for, and how it was answered.' }),
    consultation: z.array(z.string()).optional(),
    background: z.array(z.string()).optional().meta({ description: 'Background papers.' }),
    links: z.array(traceSchema).optional(),
  })
  .meta({ title: 'Report', description: 'A committee report.' });
