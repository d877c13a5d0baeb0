import { z } from 'zod';
import { documentControlSchema, envelope, idSchema, placeSchema, sectionSchema } from '../document/schema.js';
import { statusSchemeLevelsSchema } from '../status/schema.js';
import { daySchema, targetDateSchema } from '../target-date/schema.js';
import { deliverableSchema, partySchema, traceSchema } from './row/schema.js';

export * from './row/schema.js';

export const statementSchema = z
  .looseObject({
    text: z.string(),
    where: z.enum(['body', 'appendix', 'row']).optional(),
    description: z.string().optional(),
    place: placeSchema.optional(),
  })
  .meta({
    title: 'Statement',
    description: 'What an action says of itself, at each place where it says it.',
  });

export const actionSchema = z
  .looseObject({
    id: idSchema,
    ref: z.string().optional(),
    title: z.string(),
    description: z.string().optional(),
    statements: z.array(statementSchema).optional().meta({
      description: 'Where the document states the action more than once, or in more than one sentence.',
    }),
    deliverables: z.array(deliverableSchema).min(1),
    traces: z.array(traceSchema).optional(),
    place: placeSchema.optional(),
  })
  .meta({
    title: 'Action',
    description: 'Something the plan says will be done; it has at least one deliverable.',
  });

export const objectiveSchema = z
  .looseObject({
    id: idSchema,
    ref: z.string().optional(),
    kind: z.enum(['objective', 'theme', 'phase']),
    title: z.string(),
    statement: z.string().optional(),
    description: z.string().optional(),
    actions: z.array(actionSchema),
    place: placeSchema.optional(),
  })
  .meta({ title: 'Objective', description: 'An objective, a theme or a phase: what groups the actions.' });

export const cadenceSchema = z
  .looseObject({
    body: z.string().meta({ description: 'Who is reported to.' }),
    months: z.number().min(0).meta({ description: 'The interval in calendar months: 3 for quarterly.' }),
    words: z.string().optional(),
    purpose: z.string().optional(),
  })
  .meta({ title: 'Cadence', description: 'To which body progress is reported, and how often.' });

export const planSchema = z
  .looseObject({
    ...envelope('plan'),
    organisation: z.string().optional(),
    period: targetDateSchema.optional(),
    control: documentControlSchema.optional(),
    vision: z.string().optional(),
    priorities: z.array(z.string()).optional(),
    aims: z.array(z.string()).optional(),
    objectives: z.array(objectiveSchema),
    indicators: z
      .array(
        z.looseObject({
          code: z.string().min(1),
          title: z.string().optional(),
          set: z.string().optional(),
          validFrom: daySchema.optional(),
          validTo: daySchema.optional(),
          successor: z.string().optional(),
        }),
      )
      .optional()
      .meta({ description: 'Indicators the plan itself defines; others stand in indicator sets.' }),
    parties: z.array(partySchema).optional(),
    areas: z.array(z.looseObject({ id: idSchema, name: z.string() })).optional(),
    bodies: z
      .array(z.looseObject({ id: idSchema, name: z.string(), role: z.string().optional() }))
      .optional(),
    cadence: z.array(cadenceSchema).optional(),
    relatedPlans: z
      .array(
        z.looseObject({
          title: z.string(),
          relation: z.string().optional(),
          document: z.string().optional(),
        }),
      )
      .optional(),
    scheme: z
      .union([z.string(), statusSchemeLevelsSchema])
      .optional()
      .meta({ description: 'The status scheme: the id of a shipped one, or the levels themselves.' }),
    abbreviations: z
      .array(z.looseObject({ short: z.string(), long: z.string() }))
      .optional()
      .meta({ description: 'Abbreviations the document itself spells out.' }),
    sections: z.array(sectionSchema).optional(),
  })
  .meta({
    title: 'Plan',
    description: 'A community engagement plan: objectives, their actions, and the rows that deliver them.',
  });
