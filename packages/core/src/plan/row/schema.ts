import { z } from 'zod';
import { audienceSchema, evidenceSchema, idSchema, placeSchema } from '../../document/schema.js';
import { daySchema, targetDateSchema } from '../../target-date/schema.js';

/** A post, team, organisation or group that can lead, fund, approve or be consulted. */
export const partySchema = z
  .looseObject({
    id: idSchema,
    name: z.string().min(1),
    kind: z.enum(['post', 'team', 'organisation', 'group', 'programme', 'resource']).optional(),
    aliases: z
      .array(z.string())
      .optional()
      .meta({ description: 'Other spellings the document uses for the same party.' }),
    organisation: idSchema.optional().meta({ description: 'The party this one belongs to.' }),
    everyone: z
      .boolean()
      .optional()
      .meta({ description: 'All of a group ("All Heads of Service"): nobody in particular.' }),
    contact: z
      .looseObject({
        name: z.string().optional(),
        email: z.string().optional(),
        phone: z.string().optional(),
      })
      .optional()
      .meta({ description: "Internal. The only place a person's name may stand; dropped on publication." }),
  })
  .meta({ title: 'Party', description: 'A post, team, organisation or group.' });

export const leadRelationSchema = z.enum([
  'lead',
  'joint',
  'with',
  'supported-by',
  'co-ordinator',
  'consultee',
]);

export const leadSchema = z
  .looseObject({
    party: idSchema.meta({ description: 'Id of a party in `parties`.' }),
    relation: leadRelationSchema,
    words: z.string().optional().meta({ description: 'As written, where it differs from the party name.' }),
    everyone: z
      .boolean()
      .optional()
      .meta({ description: 'Written as all of a group ("All Heads of Service").' }),
  })
  .meta({ title: 'Lead', description: 'Who is responsible for a row, and how.' });

export const fundingStateSchema = z
  .enum(['identified', 'to-be-identified', 'to-be-pursued', 'within-existing', 'none-stated'])
  .meta({ title: 'Funding state', description: 'Whether the money or time has been found.' });

export const moneySchema = z
  .looseObject({
    pence: z.int().meta({ description: 'Pence sterling; negative for a saving.' }),
    per: z
      .enum(['once', 'year', 'month', 'head'])
      .meta({ description: 'Once, or again every year, month, or for each head.' }),
    qualifier: z.enum(['exact', 'up-to', 'about', 'at-least']).optional(),
    from: daySchema.optional(),
    to: daySchema.optional(),
    words: z.string().optional(),
  })
  .meta({ title: 'Money' });

export const resourceSchema = z
  .looseObject({
    words: z.string().meta({ description: 'As written.' }),
    kind: z.enum(['staff-time', 'existing-budget', 'grant', 'named-fund', 'external', 'other']).optional(),
    name: z.string().optional().meta({ description: 'Of a named fund or a source.' }),
    amount: moneySchema.optional(),
    state: fundingStateSchema,
    audience: audienceSchema.optional(),
  })
  .meta({ title: 'Resource', description: 'What a row needs, and whether it has been found.' });

export const milestoneSchema = z
  .looseObject({
    id: idSchema.optional(),
    text: z.string(),
    due: targetDateSchema.optional(),
    state: z
      .enum(['done', 'pending', 'not-stated'])
      .meta({ description: 'not-stated is neither done nor missed.' }),
    done: targetDateSchema.optional().meta({ description: 'When it was done, as precisely as is known.' }),
  })
  .meta({ title: 'Milestone' });

/** A step under a row; steps may hold steps. */
export const stepSchema = z
  .looseObject({
    id: idSchema.optional(),
    ref: z.string().optional().meta({ description: 'An identifier others cite ("actions 2 and 3").' }),
    text: z.string(),
    due: targetDateSchema.optional(),
    doneOn: daySchema.optional(),
    get steps() {
      return z.array(stepSchema).optional();
    },
  })
  .meta({ id: 'Step', title: 'Step', description: 'What a row will require, in order.' });

export const measureSchema = z
  .looseObject({
    id: idSchema.optional(),
    text: z.string().optional(),
    wanted: z.string().optional().meta({ description: 'As written: "15%", "24", "2 a year".' }),
    unit: z.string().optional().meta({ description: 'What the numbers count: "%", "members".' }),
    baseline: z.number().optional().meta({ description: 'Where it stood at the start, in the unit.' }),
    target: z.number().optional().meta({ description: 'Where it is to stand, in the unit.' }),
    tolerance: z
      .number()
      .optional()
      .meta({ description: 'Share of the target that still counts as met, 0.1 for 10%.' }),
    direction: z.enum(['higher', 'lower', 'maintain']).optional(),
    readings: z
      .array(
        z.looseObject({
          on: daySchema,
          value: z.number().meta({ description: 'In the unit of the measure.' }),
          note: z.string().optional(),
        }),
      )
      .optional(),
  })
  .meta({ title: 'Measure', description: 'A quantity wanted, and what was read of it.' });

export const indicatorLinkSchema = z
  .looseObject({
    code: z.string().min(1).meta({ description: 'Normalised: "NI 4".' }),
    set: z.string().optional(),
    words: z.string().optional(),
  })
  .meta({ title: 'Indicator link' });

export const conditionSchema = z
  .looseObject({
    text: z.string(),
    kind: z.enum(['subject-to', 'following', 'if', 'depends-on']).optional(),
    waitsFor: idSchema.optional().meta({ description: 'The id it waits for, where known.' }),
  })
  .meta({ title: 'Condition', description: 'Something this row waits for.' });

export const traceSchema = z
  .looseObject({
    to: z
      .string()
      .min(1)
      .meta({ description: 'Id, or document id and id as `document#id`, of what this answers.' }),
    document: z.string().optional(),
    relation: z.enum(['answers', 'part-of', 'evidence-of']).optional(),
  })
  .meta({ title: 'Trace', description: 'recommendation → strategy action → row → engagement → evidence.' });

export const lifecycleSchema = z.enum([
  'not-started',
  'in-progress',
  'on-hold',
  'complete',
  'cancelled',
  'superseded',
]);

export const outcomeStateSchema = z.enum(['not-assessed', 'not-achieved', 'partly', 'achieved']);

export const routeToGreenSchema = z
  .looseObject({
    cause: z.string().optional(),
    action: z.string().optional(),
    owner: z.string().optional().meta({ description: 'A post or party id.' }),
    due: targetDateSchema.optional(),
  })
  .meta({
    title: 'Route to green',
    description: 'Cause, action, owner and date: what a red or amber row owes its readers.',
  });

/** The parts of an update that say how a row goes; shared by rows and by the `update` document. */
export const updateFields = {
  on: daySchema
    .optional()
    .meta({ description: 'The day it speaks of. Absent only when a document printed a status and no date.' }),
  by: z.string().optional().meta({ description: 'A post or party id, never a person.' }),
  declared: z.string().optional().meta({ description: "A level code of the plan's status scheme." }),
  progress: z.enum(['little', 'some', 'significant', 'on-target', 'complete']).optional(),
  percent: z
    .number()
    .min(0)
    .max(100)
    .optional()
    .meta({ description: 'How much of the work is done, from 0 to 100.' }),
  lifecycle: lifecycleSchema.optional(),
  resumesOn: daySchema.optional().meta({ description: 'When work on hold goes on.' }),
  outcome: outcomeStateSchema.optional(),
  note: z.string().optional(),
  evidence: z.array(evidenceSchema).optional(),
  issue: z
    .looseObject({ text: z.string(), open: z.boolean(), audience: audienceSchema.optional() })
    .optional()
    .meta({ description: 'Something in the way; open until said otherwise.' }),
  remedial: z.string().optional(),
  routeToGreen: routeToGreenSchema.optional(),
  audience: audienceSchema.optional(),
  words: z.string().optional().meta({ description: 'The status cell as printed.' }),
};

export const progressUpdateSchema = z.looseObject({ id: idSchema.optional(), ...updateFields }).meta({
  title: 'Progress update',
  description: 'Appended, never overwritten, so that a plan can be read as of any day.',
});

export const outputSchema = z
  .looseObject({
    id: idSchema.optional(),
    text: z.string(),
    due: targetDateSchema.optional(),
    outcome: z.string().optional(),
  })
  .meta({ title: 'Output', description: 'One thing a row delivers; most rows have one.' });

export const dateRevisionSchema = z
  .looseObject({
    from: targetDateSchema,
    to: targetDateSchema,
    on: daySchema.optional(),
    reason: z.string().optional(),
    approvedBy: z.string().optional(),
  })
  .meta({ title: 'Date revision', description: 'A slip, or a date brought forward; the baseline stays.' });

export const deliverableSchema = z
  .looseObject({
    id: idSchema,
    ref: z.string().optional(),
    refGenerated: z
      .boolean()
      .optional()
      .meta({ description: 'The document printed no ref; this one is ours ("7a").' }),
    title: z.string(),
    implied: z.boolean().optional().meta({
      description:
        'The document prints no row under the action; this one stands for it and is never printed twice.',
    }),
    outputs: z.array(outputSchema),
    due: targetDateSchema.optional(),
    start: targetDateSchema.optional(),
    baseline: targetDateSchema
      .optional()
      .meta({ description: 'The first due date, kept when it is revised.' }),
    revisions: z.array(dateRevisionSchema).optional(),
    outcome: z.string().optional().meta({ description: 'What should be different for people, as written.' }),
    outcomeState: outcomeStateSchema.optional(),
    evidence: z.array(evidenceSchema).optional(),
    lifecycle: lifecycleSchema.optional(),
    resumesOn: daySchema.optional(),
    leads: z.array(leadSchema),
    resources: z.array(resourceSchema).optional(),
    milestones: z.array(milestoneSchema).optional(),
    steps: z.array(stepSchema).optional(),
    indicators: z.array(indicatorLinkSchema).optional(),
    measures: z.array(measureSchema).optional(),
    conditions: z.array(conditionSchema).optional(),
    traces: z.array(traceSchema).optional(),
    updates: z.array(progressUpdateSchema).optional(),
    areas: z.array(z.string()).optional(),
    owner: z.string().optional().meta({
      description:
        'Where several plans hold the row: the id of the one that owns it, or its organisation. Absent: that of the first lead.',
    }),
    notes: z
      .array(
        z.looseObject({
          text: z.string(),
          label: z.string().optional(),
          audience: audienceSchema.optional(),
        }),
      )
      .optional()
      .meta({ description: 'Cells no field holds, with the column header as label.' }),
    place: placeSchema.optional(),
  })
  .meta({
    title: 'Deliverable',
    description:
      'One row of the plan as printed. Counts, statuses and leads are per deliverable; it is late when its last output is.',
  });
