import type { z } from 'zod';
import type { Challenge } from '../challenge/challenge.js';
import type { IndicatorSet } from '../indicators/indicators.js';
import type { Plan } from '../plan/plan.js';
import type { Checklist, PrincipleSet } from '../principles/principles.js';
import type { PlanningRecord } from '../record/record.js';
import type { Register } from '../register/register.js';
import type { Report } from '../report/report.js';
import type { Spectrum } from '../spectrum/spectrum.js';
import type { StatusScheme } from '../status/status.js';
import type { Update } from '../update/update.js';
import type * as s from './schema.js';

/** Where in a source document something stood. */
export interface Place extends z.infer<typeof s.placeSchema> {}
/** A heading and its paragraphs, as written. */
export interface Section extends z.infer<typeof s.sectionSchema> {}
/** Headed columns, and rows of words under them. */
export interface SectionTable extends z.infer<typeof s.sectionTableSchema> {}
/** What state a document is in, how it got there and who approved it. */
export interface DocumentControl extends z.infer<typeof s.documentControlSchema> {}
/** Words, a link, or both, that show a thing was done or achieved. */
export interface Evidence extends z.infer<typeof s.evidenceSchema> {}
/** Who may read a thing. */
export type Audience = z.infer<typeof s.audienceSchema>;

/** Any document of the kinds this project keeps. `kind` tells them apart. */
export type EngagementDocument =
  | Plan
  | Checklist
  | PlanningRecord
  | Register
  | Report
  | Update
  | Challenge
  | PrincipleSet
  | Spectrum
  | StatusScheme
  | IndicatorSet;

/** The kinds of document. */
export type DocumentKind = EngagementDocument['kind'];
