import { DEFAULT_NATION, type Nation } from '../calendar/nation.js';
import { CHECKLIST_POLICY } from '../principles/policy.js';

/** Every number and choice the register's answers depend on. Data: a council may bring its own. */
export interface RegisterPolicy {
  /** Whose bank holidays and school holidays are kept, where the register does not say. */
  readonly nation: Nation;
  /** Days open, holidays not counted, below which an engagement is too short. */
  readonly leastDays: number;
  /** Days after closing within which feedback is owed, where the register names no day. */
  readonly feedbackDays: number;
  /** Engagements an audience can be asked to take part in … */
  readonly askedTimes: number;
  /** … within so many calendar months, before it is asked too often. */
  readonly askedMonths: number;
  /** Working days before a poll on which the pre-election period begins. */
  readonly preElectionWorkingDays: number;
  /** Per cent of the days open that may fall in holidays before somebody should say why. */
  readonly holidayPercent: number;
  /** Whether a poll on the first Thursday of May is assumed in years for which the register names none. */
  readonly assumePolls: boolean;
}

/**
 * What holds when nobody chose. 25 working days is the last day for the notice of election in England and
 * Wales, with which councils hold back at the latest; many begin some days sooner. For Scotland, where
 * notices come out sooner, and Northern Ireland it is taken over and we are not sure. Twelve weeks for
 * feedback as for checklists. The others are judgements: four weeks let a group that meets monthly reply once.
 */
export const REGISTER_POLICY: RegisterPolicy = {
  nation: DEFAULT_NATION,
  leastDays: 28,
  feedbackDays: CHECKLIST_POLICY.feedbackDays,
  askedTimes: 4,
  askedMonths: 12,
  preElectionWorkingDays: 25,
  holidayPercent: 25,
  assumePolls: true,
};
