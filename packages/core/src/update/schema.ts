import { z } from 'zod';
import { envelope, idSchema } from '../document/schema.js';
import { updateFields } from '../plan/schema.js';

export const updateSchema = z
  .looseObject({
    ...envelope('update'),
    plan: idSchema.meta({ description: 'Id of the plan.' }),
    row: idSchema.meta({ description: 'Id of the deliverable.' }),
    ...updateFields,
    submission: z.string().optional(),
  })
  .meta({ title: 'Update', description: 'One progress update for one row, as handed in.' });
