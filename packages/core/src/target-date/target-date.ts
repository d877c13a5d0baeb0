import type { z } from 'zod';
import type { dateWarningSchema, targetDateKindSchema, targetDateSchema } from './schema.js';

/**
 * A civil day, `2011-09-30`. Compare with `<` and `>`: the order of the strings is the order of the days.
 *
 * What a program gives as `asOf` or `since` is looked at, and a RangeError thrown when it is not a day. Arithmetic
 * and the functions over single rows take a day as given: ask {@link isDay} first of what people write.
 */
export type Day = string;

/** What the words of a target date mean; see the schema for each. */
export type TargetDateKind = z.infer<typeof targetDateKindSchema>;

/** Something about a date a person should look at. */
export interface DateWarning extends z.infer<typeof dateWarningSchema> {}

/** The words as written and the window of civil days they mean. */
export interface TargetDate extends z.infer<typeof targetDateSchema> {}
