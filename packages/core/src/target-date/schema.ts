import { z } from 'zod';

/** A civil day, `2011-09-30`: no clock, no time zone. That the day exists is part of the shape. */
export const daySchema = z
  .string()
  .regex(
    /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/,
  )
  .meta({
    title: 'Day',
    description: 'A civil day as YYYY-MM-DD, without clock or time zone. Only days that exist.',
  });

export const targetDateKindSchema = z
  .enum([
    'day',
    'week',
    'month',
    'quarter',
    'season',
    'half',
    'year',
    'financial-year',
    'interval',
    'open-ended',
    'ongoing',
    'recurring',
    'relative',
    'several',
    'placeholder',
    'none',
    'unparsed',
  ])
  .meta({
    title: 'Kind of target date',
    description:
      'What the words mean. open-ended, ongoing and recurring without an end are work that goes on; none, placeholder, unparsed and relative without an anchor are no date at all.',
  });

export const dateWarningSchema = z
  .looseObject({
    code: z.enum([
      'century-inferred',
      'day-or-year',
      'month-or-year',
      'day-or-month-first',
      'financial-or-month',
      'year-vague',
      'year-missing',
      'year-from-period',
      'stray-mark',
      'torn-word',
      'lookalike-letters',
      'placeholder',
      'no-such-day',
      'backwards',
      'needs-anchor',
      'anchor-used',
      'approximate',
      'season-vague',
      'ambiguous-frequency',
      'several-dates',
      'revised',
      'spreadsheet-serial',
      'not-read',
    ]),
    words: z.string().optional().meta({ description: 'The part of the words the warning is about.' }),
    other: z
      .string()
      .optional()
      .meta({ description: 'The other reading, as EDTF or in words, where there is one.' }),
  })
  .meta({
    title: 'Warning about a date',
    description: 'Something a person should look at; never a reason to lose the words.',
  });

const targetDateFields = {
  words: z
    .string()
    .meta({ description: 'The words as written, kept for ever. Empty when the cell was blank.' }),
  kind: targetDateKindSchema,
  edtf: z
    .string()
    .optional()
    .meta({ description: 'The window as an EDTF (ISO 8601-2) string, for interchange.' }),
  from: daySchema.optional().meta({ description: 'First day of the window.' }),
  to: daySchema
    .optional()
    .meta({ description: 'Last day of the window; overdue is counted from the day after.' }),
  every: z
    .looseObject({
      count: z.number().meta({ description: 'How often in each unit; 2 and year is twice a year.' }),
      unit: z.enum(['day', 'week', 'month', 'quarter', 'year']),
    })
    .optional()
    .meta({ description: 'How often, for a recurring date: count times per unit.' }),
  after: z
    .looseObject({
      months: z.number().optional().meta({ description: 'Calendar months after the event.' }),
      days: z.number().optional().meta({ description: 'Days after the event; added to the months.' }),
      event: z.string().optional().meta({ description: 'What it is counted from, as written.' }),
    })
    .optional()
    .meta({ description: 'For a relative date: how long after which event.' }),
  warnings: z.array(dateWarningSchema).optional(),
};

/** One window, without parts. */
export const simpleTargetDateSchema = z.looseObject(targetDateFields);

/**
 * When something is to be done: the words as written and, beside them, the window they mean.
 * Source: docs/target-dates.md.
 */
export const targetDateSchema = z
  .looseObject({
    ...targetDateFields,
    parts: z
      .array(simpleTargetDateSchema)
      .optional()
      .meta({ description: 'The single dates of a cell that holds several ("2012 2012" for two outputs).' }),
  })
  .meta({
    title: 'Target date',
    description: 'The words as written and the window of civil days they mean.',
  });
