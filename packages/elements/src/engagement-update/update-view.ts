import type { Lang, Plan, PlanRow, StatusLevels, StatusPolicy } from '@engagement-plan/core';
import type { Live } from '../base/engagement-element.js';
import type { Told } from '../engagement-status/status-account.js';
import type { StatusWords } from '../engagement-status/engagement-status.words.js';
import type { Fault } from '../forms/faults.js';
import type { FormWords } from '../forms/form.words.js';
import type { RowWords } from '../plan-given/row.words.js';
import type { UpdateWords } from './engagement-update.words.js';
import type { UpdateWork } from './update-work.js';

/** All that the parts of the form are drawn from. */
export interface UpdateView {
  /** In the language spoken, as far as it is translated. */
  readonly plan: Plan;
  readonly policy: StatusPolicy;
  readonly scheme: StatusLevels;
  readonly row: PlanRow;
  /** As the plan stands, on the day shown. */
  readonly now: Told;
  /** With this update in it, on the day it speaks of. */
  readonly then: Told;
  readonly work: UpdateWork;
  /** What the field of its day holds: today until another is given, and nothing while half a day is typed. */
  readonly on: string;
  readonly words: UpdateWords & FormWords;
  readonly rowWords: RowWords;
  readonly statusWords: StatusWords;
  readonly lang: Lang;
  /** The plan's language, where it is not the one spoken around it. */
  readonly foreign: string | undefined;
  readonly today: string;
  /** Whether a screen reader reads out what changes: an `aria-live`. */
  readonly live: Live;
  /** Level of the first heading. */
  readonly level: number;
  readonly faults: readonly Fault[];
}
