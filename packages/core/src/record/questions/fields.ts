import { ANALYSE_FIELDS } from './analyse.js';
import { DO_FIELDS } from './do.js';
import { PLAN_FIELDS } from './plan.js';
import { REVIEW_FIELDS } from './review.js';

/** Every field of a record that somebody fills in, in the order in which it is asked for. */
export const RECORD_FIELDS = [...ANALYSE_FIELDS, ...PLAN_FIELDS, ...DO_FIELDS, ...REVIEW_FIELDS] as const;

/** The name of a question; it stays when the question is put in better words. */
export type QuestionId = (typeof RECORD_FIELDS)[number]['id'];
