import { z } from 'zod';
import { envelope } from '../document/schema.js';
import { certaintySchema, sourceSchema } from '../principles/schema.js';
import { daySchema } from '../target-date/schema.js';

export const indicatorSchema = z
  .looseObject({
    code: z.string().min(1),
    title: z.string().optional(),
    validFrom: daySchema.optional(),
    validTo: daySchema.optional(),
    successor: z.string().optional(),
    certainty: certaintySchema.optional(),
    note: z.string().optional(),
  })
  .meta({ title: 'Indicator' });

export const indicatorSetSchema = z
  .looseObject({
    ...envelope('indicator-set'),
    title: z.string().min(1),
    indicators: z.array(indicatorSchema),
    sources: z.array(sourceSchema).optional(),
  })
  .meta({
    title: 'Indicator set',
    description: 'Indicators plans refer to, with the days they were in force.',
  });
