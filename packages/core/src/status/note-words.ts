import { formatDay } from '../words/day.js';
import type { FlagCode, FlagFacts, NoteFacts, OpenCode, ReasonFacts, Say } from './reasons.js';
import type { StatusWord, Tone } from './status.js';
import { statusWord } from './status.js';

/** What is said in English beside the rules: the published reason, what was assumed, and the flags. */

const word = (tone: Tone): StatusWord => statusWord(tone);

const CAUSE = {
  late: 'it is late and not complete',
  'outcome-not-shown': 'its outcome is not shown to be achieved',
} as const;

const interval = (months: number) => (months === 1 ? 'month' : `${months} months`);

export const NOTES: Say<NoteFacts, keyof NoteFacts> = {
  'as-declared': ({ label, on }) =>
    on === undefined
      ? `It was declared “${label}”, on a day not given.`
      : `It was declared “${label}” on ${formatDay(on, 'en')}.`,
  'above-ceiling': ({ label, because }) =>
    `It was declared “${label}”, but the evidence supports no better than amber, because ${CAUSE[because]}.`,
  'not-declared': () => 'Nobody has declared a status, and only declared statuses are published.',
  'outcome-not-shown': () => 'It is no better than amber until its outcome is shown to be achieved.',
  'slipped-twice': ({ slips }) =>
    `Its date has been put back ${slips} times, so it is no better than amber until it is complete.`,
  'cadence-assumed': ({ months }) =>
    `The plan does not say how often progress is reported; every ${interval(months)} is assumed.`,
  'start-assumed': ({ start }) =>
    `It names no start, so the start of the plan, ${formatDay(start, 'en')}, is assumed.`,
};

export const NOTES_TO_GREEN: Say<ReasonFacts, Extract<keyof NoteFacts, OpenCode>> = {
  'as-declared': () => 'Declare it green in an update, once that is so, with a route to green until then.',
  'not-declared': () => 'Declare a status in an update.',
  'outcome-not-shown': () => 'Record that the outcome was achieved, with at least one piece of evidence.',
  'slipped-twice': () => 'Complete it and show that its outcome was achieved.',
};

export const FLAGS: Say<FlagFacts, FlagCode> = {
  'stale-declaration': ({ label, on, months }) =>
    on === undefined
      ? `“${label}” was declared on a day not given, so nobody can tell whether it still holds.`
      : `“${label}” was declared on ${formatDay(on, 'en')}, and a new update is owed every ${interval(months)}.`,
  optimistic: ({ label, because }) =>
    `“${label}” is better than the evidence supports, because ${CAUSE[because]}.`,
  cautious: ({ label, derived }) => `“${label}” is worse than the evidence shows, which is ${word(derived)}.`,
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
