import { z } from 'zod';
import { audienceSchema, envelope, evidenceSchema, idSchema, langSchema } from '../document/schema.js';
import { daySchema, targetDateSchema } from '../target-date/schema.js';

export const certaintySchema = z
  .enum(['sure', 'likely', 'unsure'])
  .meta({ title: 'Certainty', description: 'How sure we are that this is what the source says.' });

export const sourceSchema = z
  .looseObject({
    title: z.string(),
    href: z.string().optional(),
    licence: z.string().optional(),
    note: z.string().optional(),
  })
  .meta({ title: 'Source' });

const inLanguages = z.record(z.string(), z.looseObject({})).optional();

/** When the principles of a stage are owed. */
export const stageGateSchema = z.enum(['opens', 'closes', 'after-close']).meta({
  title: 'Gate',
  description:
    'Owed before the engagement opens, before it closes, or within the feedback days after it closes.',
});

export const answerValueSchema = z
  .enum(['met', 'partly', 'not-met', 'departed', 'not-yet', 'not-applicable', 'unknown'])
  .meta({
    title: 'Answer',
    description:
      'departed is comply or explain and owes a reason; not-yet says the stage is not reached; unknown is "I do not know yet" and still owed. No answer at all is never the same as not-met.',
  });

export const screeningSchema = z
  .looseObject({
    endedBy: z.array(answerValueSchema).min(1).meta({
      description:
        'The answers after which no later principle of the set is owed, once they carry the reason, evidence or follow-up such an answer asks for.',
    }),
  })
  .meta({
    title: 'Screening',
    description: 'Makes a principle a first question that can spare the rest of the set.',
  });

export const principleSchema = z
  .looseObject({
    id: idSchema,
    number: z.number().optional().meta({ description: 'As printed, where the set numbers its principles.' }),
    name: z.string().min(1).meta({ description: 'Exact, as the source names it.' }),
    nameAsPrinted: z
      .string()
      .optional()
      .meta({ description: 'The exact name, where `name` is a translation the source does not print.' }),
    stage: idSchema,
    statement: z.string().optional().meta({ description: 'What it undertakes, in our own plain words.' }),
    prompts: z.array(z.string()).optional().meta({ description: 'Questions that help somebody answer.' }),
    good: z.string().optional().meta({ description: 'What good looks like.' }),
    evidenceHints: z.array(z.string()).optional().meta({ description: 'What would show it.' }),
    example: z
      .looseObject({ text: z.string(), madeUp: z.boolean().optional() })
      .optional()
      .meta({ description: 'A real example, or one that says it is made up.' }),
    mandatory: z.boolean().optional(),
    screening: screeningSchema.optional(),
    hedge: z
      .string()
      .optional()
      .meta({ description: 'Wording that lets a council depart for a good reason.' }),
    certainty: certaintySchema.optional(),
    reviewed: z
      .boolean()
      .optional()
      .meta({ description: 'Whether somebody who writes the language signed these words.' }),
    lang: langSchema.optional().meta({ description: "Where it differs from the set's." }),
    translations: inLanguages,
  })
  .meta({ title: 'Principle' });

export const crosswalkSchema = z
  .looseObject({
    with: z.string().min(1).meta({ description: 'The id of the other set.' }),
    reviewed: z.boolean().optional().meta({
      description: 'Whether a practitioner has gone through the pairs. Until then they are our judgement.',
    }),
    pairs: z.array(
      z.looseObject({
        own: idSchema.meta({ description: 'A principle of the set this stands in.' }),
        other: idSchema.meta({ description: 'A principle of the other set.' }),
        strength: z.enum(['same', 'partly']).meta({
          description: 'same: an answer to either answers the other; partly: it answers a part of it.',
        }),
      }),
    ),
  })
  .meta({ title: 'Cross-walk', description: 'Which principle of a set answers to which of another.' });

export const principleSetSchema = z
  .looseObject({
    ...envelope('principle-set'),
    title: z.string().min(1),
    stages: z
      .array(
        z.looseObject({
          id: idSchema,
          title: z.string(),
          gate: stageGateSchema.optional(),
          translations: inLanguages,
        }),
      )
      .min(1),
    principles: z.array(principleSchema).min(1),
    sources: z.array(sourceSchema).optional(),
    crosswalks: z.array(crosswalkSchema).optional(),
    certainty: certaintySchema.optional(),
    reviewed: z.boolean().optional(),
  })
  .meta({
    title: 'Principle set',
    description: 'Principles an engagement is held against, grouped by stage. Data, never code.',
  });

export const principleAnswerSchema = z
  .looseObject({
    principle: idSchema,
    answer: answerValueSchema.optional().meta({ description: 'Absent: not answered.' }),
    done: z.string().optional().meta({ description: "What was done, in the officer's words." }),
    evidence: z.array(evidenceSchema).optional(),
    reason: z.string().optional(),
    followUp: z
      .looseObject({
        what: z.string().optional(),
        post: z.string().optional(),
        by: z.union([daySchema, targetDateSchema]).optional(),
      })
      .optional(),
    by: z.string().optional().meta({ description: 'The post that answered.' }),
    on: daySchema.optional(),
    audience: audienceSchema.optional(),
  })
  .meta({ title: 'Answer to a principle' });

export const checklistSchema = z
  .looseObject({
    ...envelope('checklist'),
    set: z
      .union([z.string().min(1), principleSetSchema])
      .meta({ description: 'The id of a shipped set or of one given beside it, or the set itself.' }),
    engagement: z
      .looseObject({
        id: z.string().optional(),
        title: z.string().optional(),
        organisation: z.string().optional(),
        opens: daySchema.optional(),
        closes: daySchema.optional(),
        level: z.string().optional(),
      })
      .meta({ description: 'The engagement it is for; its days decide what is owed.' }),
    answers: z.array(principleAnswerSchema),
    signOff: z.looseObject({ post: z.string(), on: daySchema }).optional(),
    handover: z
      .looseObject({
        from: z.string().optional().meta({ description: 'The post that handed it on.' }),
        to: z.string().optional().meta({ description: 'The post that has it now.' }),
        on: daySchema,
        note: z.string().optional(),
        owed: z.array(idSchema).optional().meta({ description: 'The principles still owed that day.' }),
      })
      .optional()
      .meta({ description: 'The last time it went from one post to another, half filled in.' }),
    history: z
      .array(z.looseObject({ on: daySchema, by: z.string().optional(), what: z.string() }))
      .optional(),
    submission: z
      .string()
      .optional()
      .meta({ description: 'The key of this hand-in: sent again with the same key, it counts once.' }),
  })
  .meta({ title: 'Checklist', description: 'A set of principles, answered for one engagement.' });
