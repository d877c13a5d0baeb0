import type { z } from 'zod';
import type * as s from './schema.js';

/** Principles an engagement is held against, grouped by stage. */
export interface PrincipleSet extends z.infer<typeof s.principleSetSchema> {}
/**
 * One principle of a set: its exact name, what it undertakes in our words, its stage, prompts, and whether it
 * is mandatory.
 */
export interface Principle extends z.infer<typeof s.principleSchema> {}
/** A set of principles, answered for one engagement. */
export interface Checklist extends z.infer<typeof s.checklistSchema> {}
/** The answer to one principle, with what supports it. */
export interface PrincipleAnswer extends z.infer<typeof s.principleAnswerSchema> {}
/** What can be answered. Absent means not answered, which is never the same as not met. */
export type AnswerValue = z.infer<typeof s.answerValueSchema>;
/** When the principles of a stage are owed. */
export type StageGate = z.infer<typeof s.stageGateSchema>;
/** Which principles of a set answer to which of another: a judgement until a practitioner has reviewed it. */
export interface PrincipleCrosswalk extends z.infer<typeof s.crosswalkSchema> {}
