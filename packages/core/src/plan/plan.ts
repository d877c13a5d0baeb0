import type { z } from 'zod';
import type * as s from './schema.js';

/** A community engagement plan: objectives, their actions, and the rows that deliver them. */
export interface Plan extends z.infer<typeof s.planSchema> {}
/** An objective, a theme or a phase. */
export interface Objective extends z.infer<typeof s.objectiveSchema> {}
/** Something the plan says will be done; it has at least one deliverable. */
export interface Action extends z.infer<typeof s.actionSchema> {}
/** One row of the plan as printed. Counts, statuses and leads are per deliverable. */
export interface Deliverable extends z.infer<typeof s.deliverableSchema> {}
/** One thing a row delivers. */
export interface Output extends z.infer<typeof s.outputSchema> {}
/** A post, team, organisation or group. */
export interface Party extends z.infer<typeof s.partySchema> {}
/** Who is responsible for a row, and how. */
export interface Lead extends z.infer<typeof s.leadSchema> {}
/** How a lead stands to the row. */
export type LeadRelation = z.infer<typeof s.leadRelationSchema>;
/** What a row needs, and whether it has been found. */
export interface Resource extends z.infer<typeof s.resourceSchema> {}
/** Whether the money or time has been found. */
export type FundingState = z.infer<typeof s.fundingStateSchema>;
/** Pence, once or again and again. */
export interface Money extends z.infer<typeof s.moneySchema> {}
/** A point a row passes on its way. */
export interface Milestone extends z.infer<typeof s.milestoneSchema> {}
/** What a row will require; steps may hold steps. */
export interface Step extends z.infer<typeof s.stepSchema> {}
/** A quantity wanted, and what was read of it. */
export interface Measure extends z.infer<typeof s.measureSchema> {}
/** A row's tag with an indicator's code. */
export interface IndicatorLink extends z.infer<typeof s.indicatorLinkSchema> {}
/** Something a row waits for. */
export interface Condition extends z.infer<typeof s.conditionSchema> {}
/** What a row answers. */
export interface Trace extends z.infer<typeof s.traceSchema> {}
/** How far along a row's life is, apart from any colour. */
export type Lifecycle = z.infer<typeof s.lifecycleSchema>;
/** Whether the outcome was reached, apart from whether the work was done. */
export type OutcomeState = z.infer<typeof s.outcomeStateSchema>;
/** One dated report on a row. */
export interface ProgressUpdate extends z.infer<typeof s.progressUpdateSchema> {}
/** Cause, action, owner and date. */
export interface RouteToGreen extends z.infer<typeof s.routeToGreenSchema> {}
/** To which body progress is reported, and how often. */
export interface Cadence extends z.infer<typeof s.cadenceSchema> {}
/** What an action says of itself at one place. */
export interface Statement extends z.infer<typeof s.statementSchema> {}
/** A due date that was moved. */
export interface DateRevision extends z.infer<typeof s.dateRevisionSchema> {}
