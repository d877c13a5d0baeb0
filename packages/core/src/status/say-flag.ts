import { formatDay } from '../words/day.js';
import type { Lang } from '../words/lang.js';
import { FLAGS_CY } from '../words/cy/status-flags.js';
import type { Flag, FlagCode, FlagFacts, Say } from './reasons.js';
import { sayCoded } from './say-coded.js';
import { CAUSE, interval } from './status-terms.js';
import { statusWord } from './status.js';

const FLAGS_EN: Say<FlagFacts, FlagCode> = {
  'stale-declaration': ({ label, on, months }) =>
    on === undefined
      ? `“${label}” was declared on a day not given, so nobody can tell whether it still holds.`
      : `“${label}” was declared on ${formatDay(on, 'en')}, and a new update is owed every ${interval(months)}.`,
  optimistic: ({ label, because }) =>
    `“${label}” is better than the evidence supports, because ${CAUSE[because]}.`,
  cautious: ({ label, derived }) =>
    `“${label}” is worse than the evidence shows, which is ${statusWord(derived)}.`,
  unsupported: ({ label }) =>
    `“${label}” is declared without a route to green: a cause, an action, a post and a date.`,
  'unknown-level': ({ declared }) =>
    `“${declared}” was declared, which is no level of the plan’s status scheme.`,
  slipped: ({ slips }) => `Its date has been put back ${slips === 1 ? 'once' : `${slips} times`}.`,
  unfunded: ({ resources }) =>
    `Not everything it needs has been found: ${resources.map((words) => `“${words}”`).join(', ')}.`,
  'dependency-late': ({ ids }) =>
    `It waits for ${ids.join(', ')}, which ${ids.length === 1 ? 'is' : 'are'} late.`,
};

/**
 * What a reader should know beside the status, as one sentence: optimistic, cautious, slipped, not funded …
 */
export function sayFlag(flag: Flag, lang: Lang): string {
  return sayCoded(lang === 'cy' ? FLAGS_CY : FLAGS_EN, flag, lang);
}
