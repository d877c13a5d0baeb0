import { z } from 'zod';
import { daySchema, targetDateSchema } from '../target-date/schema.js';
import { SCHEMA_VERSION } from './format.js';

export const idSchema = z.string().min(1).meta({
  title: 'Id',
  description: 'Stable, and what everything refers to. Refs are what people print and may change.',
});

export const langSchema = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
  .meta({ title: 'Language', description: 'A BCP 47 language tag, such as en-GB or cy.' });

export const audienceSchema = z
  .enum(['public', 'internal'])
  .meta({ title: 'Audience', description: 'Who may read this. What is internal is dropped on publication.' });

/** Where in the source document something was read from. */
export const placeSchema = z
  .looseObject({
    page: z.number().optional().meta({ description: 'Counted from 1, whatever is printed on it.' }),
    table: z.number().optional().meta({ description: 'Counted from 1 through the document.' }),
    row: z.number().optional().meta({ description: 'Counted from 1 in its table.' }),
    column: z.number().optional().meta({ description: 'Counted from 1 in its row.' }),
    line: z.number().optional().meta({ description: 'Counted from 1 through the text.' }),
  })
  .meta({
    title: 'Place',
    description: 'Where in the source document this stood; every number counts from 1.',
  });

/** A plain table of words: counts of a report, an appendix of rows. */
export const sectionTableSchema = z
  .looseObject({
    caption: z.string().optional(),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())).meta({ description: 'Cells in the order of the columns.' }),
  })
  .meta({ title: 'Table', description: 'Headed columns, and rows of words under them.' });

/** Prose that no field holds, kept in order and as written. */
export const sectionSchema = z
  .looseObject({
    ref: z.string().optional(),
    heading: z.string().optional(),
    level: z.number().optional().meta({ description: 'Depth of the heading, 1 for a chapter.' }),
    paragraphs: z.array(
      z.looseObject({
        ref: z.string().optional(),
        text: z.string(),
        style: z.enum(['text', 'item', 'note', 'cell']).optional(),
        provisional: z
          .boolean()
          .optional()
          .meta({ description: 'In square brackets or marked as proposed.' }),
        place: placeSchema.optional(),
      }),
    ),
    table: sectionTableSchema.optional(),
    place: placeSchema.optional(),
  })
  .meta({ title: 'Section', description: 'A heading and its paragraphs, as written.' });

export const documentControlSchema = z
  .looseObject({
    status: z.enum(['draft', 'final-draft', 'approved', 'superseded']).optional(),
    version: z.string().optional().meta({ description: 'As printed: "V3".' }),
    date: targetDateSchema.optional(),
    revisions: z
      .array(
        z.looseObject({
          version: z.string().optional(),
          date: targetDateSchema.optional(),
          reasons: z.array(z.string()).optional(),
          by: z
            .array(z.string())
            .optional()
            .meta({ description: 'Posts or teams; people’s names only where byAudience is internal.' }),
          byAudience: audienceSchema.optional().meta({
            description: 'Who may read who made it. Publication then drops `by` and keeps the revision.',
          }),
          audience: audienceSchema.optional().meta({
            description:
              'Of the revision as a whole. Of an internal one, publication keeps the version and the date.',
          }),
        }),
      )
      .optional(),
    approvals: z
      .array(
        z.looseObject({
          body: z.string(),
          on: targetDateSchema.optional(),
          outcome: z.enum(['sought', 'approved', 'rejected', 'noted']).optional(),
          note: z.string().optional(),
        }),
      )
      .optional(),
  })
  .meta({
    title: 'Document control',
    description: 'What state the document is in, how it got there and who approved it.',
  });

export const linkSchema = z
  .looseObject({
    href: z.string().optional(),
    text: z.string().optional(),
  })
  .meta({ title: 'Link' });

/** Something that shows a thing was done or achieved. */
export const evidenceSchema = z
  .looseObject({
    text: z.string().optional(),
    href: z.string().optional(),
    on: daySchema.optional(),
    audience: audienceSchema.optional(),
  })
  .meta({
    title: 'Evidence',
    description: 'Words, a link, or both, that show a thing was done or achieved.',
  });

/** What every document begins with. `kind` is the discriminator. */
export function envelope<K extends string>(kind: K) {
  return {
    $schema: z
      .literal(`urn:engagement-plan:${kind}:${SCHEMA_VERSION}`)
      .meta({ description: 'The schema and its version.' }),
    kind: z.literal(kind),
    id: idSchema,
    version: z.string().min(1).meta({ description: "The document's own version, not the schema's." }),
    lang: langSchema.optional(),
    title: z.string().optional(),
    translations: z.record(z.string(), z.record(z.string(), z.string())).optional().meta({
      description: 'By language, then by JSON pointer into this document: the text in that language.',
    }),
    source: z
      .looseObject({
        name: z.string().optional(),
        mediaType: z.string().optional(),
        sha256: z.string().optional(),
      })
      .optional()
      .meta({ description: 'The document this one was read from.' }),
  };
}
