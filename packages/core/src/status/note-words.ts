import { formatDay } from '../words/day.js';
import type { NoteFacts, OpenCode, ReasonFacts, Say } from './reasons.js';
import { CAUSE, interval } from './status-terms.js';

/** What is said in English beside the rules: the published reason, and what was assumed. */

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
