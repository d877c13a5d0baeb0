import { findDatesIn } from '../target-date/find-dates-in.js';

/**
 * Words that may name who acts, English and Welsh. Read kindly: a group that is only spoken to counts too,
 * since a check that cannot know says nothing.
 */
const SOMEBODY =
  /\b(?:responsib\p{L}*|led|leads?|leader|will|shall|we|our|officers?|teams?|managers?|directors?|heads?|chair|members|staff|volunteers|workers?|champions?|partners|council|committee|department|service|group|forum|network|panel|trust|swydd\p{L}*|tîm|timau|rheolwr|pennaeth|aelodau|gwirfoddolwyr|bydd|byddwn|cyfrifol\p{L}*)\b/iu;

/** The initials of a body: CEN. */
const INITIALS = /\b\p{Lu}{2,}\b/u;

/** Words that may name a time without a date. */
const SOME_TIME =
  /\b(?:on-?\s?going|continuous\p{L}*|throughout|during|daily|weekly|monthly|quarterly|annual\p{L}*|yearly|twice|each|every|year|months?|weeks?|spring|summer|autumn|winter|parhaus|yn ystod|bob|blwyddyn|mis|wythnos)\b/iu;

/** Whether the words of an action may say who does it. */
export function namesSomebody(action: string): boolean {
  return SOMEBODY.test(action) || INITIALS.test(action);
}

/** Whether the words of an action may say when it is done. */
export function namesTime(action: string): boolean {
  return SOME_TIME.test(action) || findDatesIn(action).length > 0;
}
