import type { Cadence } from '@engagement-plan/core';
import type { Passage } from '../prose/passages.js';

const FREQUENCIES: readonly (readonly [number, RegExp])[] = [
  [
    6,
    /\b(?:six|6)[- ]monthly\b|\bevery\s+(?:six|6)\s+months\b|\bhalf[- ]yearly\b|\btwice\s+(?:a|each|per)\s+year\b|\bbob\s+chwe\s+mis\b/iu,
  ],
  [2, /\bevery\s+(?:two|2)\s+months\b/iu],
  [3, /\bquarterly\b|\bevery\s+(?:quarter|three\s+months|3\s+months)\b|\beach\s+quarter\b|\bchwarterol\b/iu],
  [1, /\bmonthly\b|\b(?:every|each)\s+month\b|\bmisol\b/iu],
  [12, /\bannual(?:ly)?\b|\byearly\b|\b(?:once\s+a|every|each)\s+year\b|\bblynyddol\b/iu],
];
const OVERSEES =
  /\b(?:monitor|review|report|scrutin|consider|oversee|receive|assess|update|views?|progress|fonitro|adolygu)/iu;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’&-]*(?:\s+(?:(?:and|of|for|the|&)\s+)*\p{Lu}[\p{L}\p{M}'’&-]*)*`;
const BY = new RegExp(String.raw`\b(?:by|to)\s+(?:the\s+|our\s+)?(${NAME})`, 'u');
const SUBJECT = new RegExp(
  String.raw`^(?:The\s+|Our\s+)?(${NAME})\s+(?:will|shall|may|must|should|is|are|receives?|reviews?|monitors?|considers?)\b`,
  'u',
);

/** The sentences of a passage, as written. */
export const sentencesOf = (text: string) => text.split(/(?<=[.!?]['"”’)]?)\s+(?=[\p{Lu}\d"“'‘[(])/u);

/**
 * Who reviews progress and how often, from a sentence that names the body, an interval and the act of
 * reviewing. Words such as "biannual" that mean two intervals give none.
 */
export function readCadence(sentence: string): Cadence | undefined {
  const months = FREQUENCIES.find(([, pattern]) => pattern.test(sentence))?.[0];
  if (months === undefined || !OVERSEES.test(sentence) || sentence.length > 400) return undefined;
  const subject = SUBJECT.exec(sentence)?.[1];
  const named =
    /\b(?:monitored|reviewed|scrutinised|considered|overseen|received|reported|presented|submitted|assessed|taken)\b/iu.test(
      sentence,
    )
      ? (BY.exec(sentence)?.[1] ?? subject)
      : subject;
  return named === undefined ? undefined : { body: named, months, words: sentence };
}

/** The sentence that states the vision: "Our vision is …". */
export const isVision = (sentence: string) =>
  /^(?:our|the)\s+(?:\p{L}+\s+){0,3}vision\b[^.]{0,40}?\b(?:is|for)\b|^ein\s+gweledigaeth\b/iu.test(
    sentence,
  ) && sentence.split(' ').length > 6;

/** What sentences say, and which sentences of which passage said it. */
export interface ReadSentences {
  readonly vision?: string;
  readonly cadence: readonly Cadence[];
  readonly taken: ReadonlyMap<Passage, readonly string[]>;
}

/** Reads the vision and the reporting cadence out of running text. */
export function readSentences(passages: readonly Passage[]): ReadSentences {
  let vision: string | undefined;
  const cadence: Cadence[] = [];
  const taken = new Map<Passage, string[]>();
  const take = (passage: Passage, sentence: string) =>
    taken.set(passage, [...(taken.get(passage) ?? []), sentence]);
  for (const passage of passages) {
    for (const sentence of sentencesOf(passage.text)) {
      const reported = readCadence(sentence);
      if (reported !== undefined) cadence.push(reported);
      else if (vision === undefined && isVision(sentence)) vision = sentence;
      else continue;
      take(passage, sentence);
    }
  }
  return { ...(vision === undefined ? {} : { vision }), cadence, taken };
}
