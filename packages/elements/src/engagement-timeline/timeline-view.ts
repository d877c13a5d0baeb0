import type { Day, Lang, Plan, StatusLevels, StatusTable } from '@engagement-plan/core';
import type { Axis } from './axis.js';
import type { TimelineWords } from './engagement-timeline.words.js';

/** What every part of the timeline is drawn with. */
export interface TimelineView {
  /** As it stood on the day shown, in the language spoken. */
  readonly plan: Plan;
  readonly table: StatusTable;
  readonly scheme: StatusLevels;
  readonly axis: Axis | undefined;
  readonly day: Day;
  readonly words: TimelineWords;
  readonly lang: Lang;
  /** The plan's language, where it is not the one spoken around it. */
  readonly foreign: string | undefined;
  readonly level: number;
  /** Whether time runs from right to left. */
  readonly mirrored: boolean;
}
