/**
 * The joint diary of engagements: who is asked twice, what falls before a poll or into a holiday season,
 * free windows, and “you said, we did”.
 * @module register
 */

export { areaReader, overlapOf, type Overlap, type Reach as AreaReach } from './areas.js';
export type { Span } from './asking.js';
export { AUDIENCES } from './audiences/audiences.js';
export type { KnownAudience, ProtectedCharacteristic } from './audiences/known-audience.js';
export {
  diaryOf,
  stateOf,
  type Diary,
  type DiaryEntry,
  type DiaryFinding,
  type EngagementState,
} from './diary.js';
export {
  blockedSpans,
  freeWindows,
  suggestWindow,
  type BlockedSpan,
  type FreeWindow,
  type WindowWish,
} from './free-windows.js';
export { audienceNamed, audiencesIn, sayAudience, widening, type NamedAudience } from './match-audiences.js';
export { REGISTER_POLICY, type RegisterPolicy } from './policy.js';
export { ordinaryPoll } from './polls.js';
export type * from './register.js';
export { sayBlocked, sayEngagementState, sayMissing, saySeason, sayWindow } from './say-register.js';
export { seasonsIn, type Season, type SeasonCode } from './seasons.js';
export type { RegisterOptions, RegisterSetting } from './setting.js';
export { feedbackDueOf } from './timing.js';
export {
  isFedBack,
  youSaidWeDid,
  youSaidWeDidByRow,
  type Told,
  type ToldPart,
  type ToldRow,
} from './told.js';
