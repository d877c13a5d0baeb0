import type { DiaryFinding } from '../register/diary.js';
import { REGISTER_CHECKS_CY } from '../words/cy/register-checks.js';
import type { Lang } from '../words/lang.js';
import type { Check } from './define-check.js';
import { registerAudienceClash } from './register/audience-clash/audience-clash.js';
import { registerClosesBeforeOpens } from './register/closes-before-opens/closes-before-opens.js';
import { registerDecisionBeforeClose } from './register/decision-before-close/decision-before-close.js';
import { registerFeedbackHalfTold } from './register/feedback-half-told/feedback-half-told.js';
import { registerFeedbackOverdue } from './register/feedback-overdue/feedback-overdue.js';
import { registerHolidaySeason } from './register/holiday-season/holiday-season.js';
import { registerNoAudience } from './register/no-audience/no-audience.js';
import { registerNoFeedbackDate } from './register/no-feedback-date/no-feedback-date.js';
import { registerOverAsked } from './register/over-asked/over-asked.js';
import { registerPreElection } from './register/pre-election/pre-election.js';
import { registerTooShort } from './register/too-short/too-short.js';

type Say = (facts: DiaryFinding['facts']) => string;

const ENGLISH: Readonly<Record<keyof typeof REGISTER_CHECKS_CY, Pick<Check, 'say'>>> = {
  'register/audience-clash': registerAudienceClash as Check,
  'register/closes-before-opens': registerClosesBeforeOpens as Check,
  'register/decision-before-close': registerDecisionBeforeClose as Check,
  'register/feedback-half-told': registerFeedbackHalfTold as Check,
  'register/feedback-overdue': registerFeedbackOverdue as Check,
  'register/holiday-season': registerHolidaySeason as Check,
  'register/no-audience': registerNoAudience as Check,
  'register/no-feedback-date': registerNoFeedbackDate as Check,
  'register/over-asked': registerOverAsked as Check,
  'register/pre-election': registerPreElection as Check,
  'register/too-short': registerTooShort as Check,
};

/**
 * What `sayFinding` says of a finding of the diary, word for word, without the other rooms' checks: a page
 * that shows a diary need not download them. What the diary never finds is its code.
 */
export function sayDiaryFinding({ code, facts }: DiaryFinding, lang: Lang = 'en'): string {
  if (!Object.hasOwn(ENGLISH, code)) return `${code}.`;
  const known = code as keyof typeof ENGLISH;
  return lang === 'cy' ? (REGISTER_CHECKS_CY[known] as Say)(facts) : ENGLISH[known].say(facts);
}
