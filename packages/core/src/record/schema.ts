import { z } from 'zod';
import { audienceSchema, envelope, evidenceSchema, idSchema, sectionSchema } from '../document/schema.js';
import { partySchema, traceSchema } from '../plan/schema.js';
import { targetDateSchema } from '../target-date/schema.js';

/** A score from 1 to 6. A printed 0 is not a score: it is stored as absent. */
export const scoreSchema = z
  .number()
  .min(1)
  .max(6)
  .meta({ description: 'From 1 to 6. Absent when nothing was scored, which is never zero.' });

const lines = z.array(z.string()).optional();

export const readinessLevelSchema = z.enum(['low', 'some', 'high']).meta({
  title: 'Readiness level',
  description: 'How much of it there is, in the judgement of whoever filled in the record.',
});

const readinessSchema = z.looseObject({
  motivation: z.string().optional(),
  capacity: z.string().optional(),
  opportunity: z.string().optional(),
  levels: z
    .looseObject({
      motivation: readinessLevelSchema.optional(),
      capacity: readinessLevelSchema.optional(),
      opportunity: readinessLevelSchema.optional(),
    })
    .optional()
    .meta({ description: 'Beside the words, never instead of them. No printed record has these.' }),
});

/** What each of several scorers gave. Whoever gave none is an entry without a score. */
export const groupScoreSchema = z
  .looseObject({
    by: z.string().optional().meta({ description: 'A post, team or group; never a name.' }),
    score: scoreSchema.optional(),
    comment: z.string().optional(),
  })
  .meta({ title: 'Group score', description: 'The score one of several scorers gave.' });

const groupScores = z.array(groupScoreSchema).optional().meta({
  description: 'Where several scored the same thing. `score` beside it is what they agreed on.',
});

export const recordSchema = z
  .looseObject({
    ...envelope('record'),
    number: z.string().optional(),
    status: z.string().optional(),
    background: z.string().optional(),
    contacts: z
      .array(
        z.looseObject({
          post: z.string().optional(),
          name: z.string().optional(),
          audience: audienceSchema.optional(),
        }),
      )
      .optional()
      .meta({ description: 'Internal when they name people.' }),
    printed: targetDateSchema.optional().meta({ description: 'The date printed on the record.' }),
    analyse: z
      .looseObject({
        need: z.string().optional(),
        evidence: lines,
        justification: z.string().optional(),
        policyFit: lines,
        readiness: z
          .looseObject({
            agency: readinessSchema.optional(),
            community: readinessSchema.optional(),
            partners: readinessSchema.optional(),
          })
          .optional(),
        resistance: z
          .array(
            z.looseObject({
              stakeholder: z.string().optional(),
              form: z.string().optional(),
              answer: z.string().optional(),
            }),
          )
          .optional(),
      })
      .optional(),
    plan: z
      .looseObject({
        outcomes: z
          .array(
            z.looseObject({
              id: idSchema,
              text: z.string(),
              indicators: z.array(z.looseObject({ ref: z.string().optional(), text: z.string() })).optional(),
            }),
          )
          .optional(),
        inputsAvailable: lines,
        inputsNeeded: lines,
        methods: z
          .array(
            z.looseObject({
              id: idSchema,
              name: z.string(),
              action: z
                .string()
                .optional()
                .meta({ description: 'Action, responsibility and timing, as written.' }),
              responsible: z.string().optional(),
              timing: targetDateSchema.optional(),
              parties: z.array(partySchema).optional(),
            }),
          )
          .optional(),
      })
      .optional(),
    do: z
      .array(
        z.looseObject({
          method: idSchema,
          done: z.string().optional(),
          issues: z.string().optional(),
          remedial: z.string().optional(),
          evidence: z.array(evidenceSchema).optional(),
        }),
      )
      .optional(),
    review: z
      .looseObject({
        judging: z.string().optional().meta({ description: 'How stakeholders took part in judging.' }),
        principles: z
          .array(
            z.looseObject({
              name: z.string(),
              score: scoreSchema.optional(),
              scores: groupScores,
              comment: z.string().optional(),
            }),
          )
          .optional(),
        outcomes: z
          .array(
            z.looseObject({
              outcome: idSchema,
              words: z
                .string()
                .optional()
                .meta({ description: 'As printed here, where it differs from the plan stage.' }),
              score: scoreSchema.optional(),
              scores: groupScores,
              evidence: z.string().optional(),
            }),
          )
          .optional(),
        overall: z
          .looseObject({
            score: scoreSchema.optional(),
            scores: groupScores,
            evidence: z.string().optional(),
          })
          .optional(),
        unanticipated: z.string().optional(),
        lessons: z.string().optional(),
        next: z.string().optional(),
      })
      .optional(),
    engagement: z.string().optional().meta({ description: 'Id of the engagement in a register.' }),
    checklist: z.string().optional(),
    traces: z.array(traceSchema).optional(),
    sections: z.array(sectionSchema).optional(),
  })
  .meta({ title: 'Record', description: 'One engagement through analyse, plan, do and review.' });
