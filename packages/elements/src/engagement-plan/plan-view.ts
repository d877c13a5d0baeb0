import type { Day, Lang, Move, Plan, StatusLevels, StatusTable } from '@engagement-plan/core';
import type { StatusWords } from '../engagement-status/engagement-status.words.js';
import type { PlanWords } from './engagement-plan.words.js';

/** All that the parts of the table are drawn from. */
export interface PlanView {
  /** In the language spoken, as far as it is translated. */
  readonly plan: Plan;
  readonly table: StatusTable;
  readonly scheme: StatusLevels;
  readonly words: PlanWords;
  readonly statusWords: StatusWords;
  /** The language of the core's sentences. */
  readonly lang: Lang;
  /** The language spoken, which the core may not know. */
  readonly language: string;
  /** The plan's language, where it is not the one spoken around it. */
  readonly foreign: string | undefined;
  /** Level of the first heading. */
  readonly level: number;
  /** What has moved, by row id. */
  readonly moves: ReadonlyMap<string, Move>;
  readonly since: Day | undefined;
  /** Names of parties, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether what stands behind each disclosure is drawn before it is opened. */
  readonly eager: boolean;
  readonly printing: boolean;
}
