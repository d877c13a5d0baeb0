import { z } from 'zod';
import { documentControlSchema, envelope, sectionSchema } from '../document/schema.js';
import { moneySchema, traceSchema } from '../plan/schema.js';
import { targetDateSchema } from '../target-date/schema.js';

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
    control: documentControlSchema.optional(),
    sections: z.array(sectionSchema),
    recommendations: z
      .array(z.looseObject({ ref: z.string().optional(), text: z.string(), decided: z.string().optional() }))
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
