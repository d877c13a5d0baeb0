import type { Day } from '../target-date/target-date.js';
import {
  findClashes,
  findClosesBeforeOpens,
  findDecisionBeforeClose,
  findFeedbackOverdue,
  findHalfTold,
  findHolidaySeason,
  findNoAudience,
  findNoFeedbackDate,
  findOverAsked,
  findPreElection,
  findTooShort,
} from './findings.js';
import type { Engagement, Register } from './register.js';
import { registerSetting, type RegisterOptions, type RegisterSetting } from './setting.js';
import { feedbackDueOf } from './timing.js';
import { isFedBack } from './told.js';

/** How far an engagement has come. `unknown`: the register names no days that tell. */
export type EngagementState = 'planned' | 'open' | 'closed' | 'decided' | 'fed-back' | 'unknown';

/** Something to say of an engagement: `sayFinding` says it, as it says what checks find. */
export interface DiaryFinding {
  /** The code of the check that finds the same. */
  readonly code: string;
  /** What its sentence is made of. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/**
 * One engagement as the diary shows it on a day: how far it has come, when feedback is due, and what there is to
 * say of it.
 */
export interface DiaryEntry {
  readonly engagement: Engagement;
  /** Its place in the register, from 0. */
  readonly at: number;
  readonly state: EngagementState;
  /** The day by which people are to hear back, and whether the register names it or the policy does. */
  readonly feedbackDue?: { readonly on: Day; readonly named: boolean };
  /** In the order of the codes. */
  readonly findings: readonly DiaryFinding[];
}

/** A register as it stands on a day. */
export interface Diary {
  readonly setting: RegisterSetting;
  /** In the order they open; those without days come last, as the register has them. */
  readonly entries: readonly DiaryEntry[];
  /** Engagements by state. */
  readonly counts: Readonly<Record<EngagementState, number>>;
}

type Finder = (register: Register, setting: RegisterSetting) => Iterable<{ readonly at: number }>;

/** In the order of their codes. */
const FINDERS: readonly (readonly [code: string, find: Finder])[] = [
  ['register/audience-clash', findClashes],
  ['register/closes-before-opens', findClosesBeforeOpens],
  ['register/decision-before-close', findDecisionBeforeClose],
  ['register/feedback-half-told', findHalfTold],
  ['register/feedback-overdue', findFeedbackOverdue],
  ['register/holiday-season', findHolidaySeason],
  ['register/no-audience', findNoAudience],
  ['register/no-feedback-date', findNoFeedbackDate],
  ['register/over-asked', findOverAsked],
  ['register/pre-election', findPreElection],
  ['register/too-short', findTooShort],
];

/**
 * The joint diary on a day: the state of each engagement and what there is to say of it. The same findings
 * as the checks of the room `register`, with the policy's numbers instead of a configuration's.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function diaryOf(register: Register, options: RegisterOptions): Diary {
  const setting = registerSetting(register, options);
  const findings = register.engagements.map((): DiaryFinding[] => []);
  for (const [code, find] of FINDERS)
    for (const { at, ...facts } of find(register, setting)) findings[at]?.push({ code, facts });
  const counts = { planned: 0, open: 0, closed: 0, decided: 0, 'fed-back': 0, unknown: 0 };
  const entries = register.engagements.map((engagement, at): DiaryEntry => {
    const state = stateOf(engagement, setting.asOf);
    counts[state]++;
    const due = feedbackDueOf(engagement, setting.policy);
    return { engagement, at, state, ...(due && { feedbackDue: due }), findings: findings[at] ?? [] };
  });
  entries.sort((a, b) => {
    const [one, other] = [openingOf(a.engagement), openingOf(b.engagement)];
    return one < other ? -1 : Number(one > other) || a.at - b.at;
  });
  return { setting, entries, counts };
}

/** After every day there is. */
const NEVER = '~';
const openingOf = ({ opens, closes, when }: Engagement) => opens ?? closes ?? when?.from ?? NEVER;

/**
 * How far an engagement has come by a day. It is open on its last day and closed the day after; decided
 * only once it is closed. Where no days are settled the window it was announced for tells before and after.
 */
export function stateOf(engagement: Engagement, asOf: Day): EngagementState {
  if (isFedBack(engagement, asOf)) return 'fed-back';
  const { opens, closes, decisionOn, when } = engagement;
  const last = closes ?? (opens === undefined ? when?.to : undefined);
  const isOver = last === undefined ? undefined : last < asOf;
  if (decisionOn !== undefined && decisionOn <= asOf && isOver !== false) return 'decided';
  if (isOver === true) return 'closed';
  if (opens !== undefined) return opens > asOf ? 'planned' : 'open';
  const first = closes === undefined ? when?.from : undefined;
  if (first !== undefined && first > asOf) return 'planned';
  return 'unknown';
}
