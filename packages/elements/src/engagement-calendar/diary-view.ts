import type { Day, Lang } from '@engagement-plan/core';
import type { Live } from '../base/engagement-element.js';
import type { CalendarWords } from './engagement-calendar.words.js';

/** What every part of the diary is drawn with. */
export interface DiaryView {
  readonly words: CalendarWords;
  readonly lang: Lang;
  /** The register's language, where it is not the one spoken around it. */
  readonly foreign: string | undefined;
  /** Whether a screen reader reads out what changes: an `aria-live`. */
  readonly live: Live;
  /** Level of the diary's own heading. */
  readonly level: number;
  readonly asOf: Day;
  readonly officers: boolean;
  readonly printing: boolean;
}
