import type { Party } from '@engagement-plan/core';

/**
 * The nouns posts and teams are named with in UK local government, English and Welsh. What is a post is
 * decided by these and by grammar; there is no list of anybody's posts.
 */
const PERSON =
  'accountant administrator adviser advisor analyst chair chairman chairperson champion clerk commissioner consultant ' +
  'co-ordinator coordinator councillor director engineer executive facilitator governor head holder inspector lead leader ' +
  'librarian manager mayor member officer organiser planner ranger secretary solicitor superintendent supervisor surveyor ' +
  'treasurer warden worker cadeirydd cydlynydd cyfarwyddwr pennaeth rheolwr swyddog';
const BODY =
  'agency alliance assembly association authority board cabinet centre college committee company consortium council ' +
  'department dept directorate division federation forum group network office panel partnership police section service ' +
  'society sub-committee sub-group taskforce team trust unit university adran bwrdd cyngor fforwm grŵp gwasanaeth partneriaeth tîm';
const TEAM = new Set(
  'department dept directorate division office section service team unit adran gwasanaeth tîm'.split(' '),
);
const GROUP = new Set(
  'board cabinet committee forum group network panel sub-committee sub-group taskforce bwrdd fforwm grŵp'.split(
    ' ',
  ),
);
const PROGRAMME = new Set('initiative programme project scheme campaign'.split(' '));

const PERSONS = new Set(PERSON.split(' '));
const BODIES = new Set(BODY.split(' '));

/** Words that stand before a post's noun and belong to it: "Service Director:", "Area Managers,". */
const RANK =
  'acting area assistant associate cabinet chief corporate deputy divisional executive group interim joint lead managing ' +
  'portfolio principal programme senior service strategic vice';

const alternatives = (words: string) => words.split(' ').join('|');
const POST = `(?:${alternatives(PERSON)})s?`;

/** Where a post begins whose noun comes first: "Head of", "Service Director:", "Area Managers,". */
export const HEAD_FIRST = new RegExp(
  String.raw`(?<=^|[\s(])(?:(?:(?:${alternatives(RANK)})\s+)+${POST}(?:\s*[:–—,]|\s+-)\s+|(?:(?:${alternatives(RANK)})\s+)*${POST}\s+(?:of|for)\s+)(?=\S)`,
  'giu',
);

const bare = (word: string) => word.toLowerCase().replace(/^[("'“‘]+|[)"'”’.,;:]+$/gu, '');
const singular = (word: string) => (PERSONS.has(word) || BODIES.has(word) ? word : word.replace(/s$/u, ''));

/** Whether the word names somebody's post: "Manager", "Officers". */
export const isPostNoun = (word: string) => PERSONS.has(singular(bare(word)));
/** Whether the word names a team or a body. A plural ("Services") is a field of work, not a body. */
export const isBodyNoun = (word: string) => BODIES.has(bare(word));
/** Whether the word is a plural of a post: "Heads", "Managers". */
const isPlural = (word: string) => !PERSONS.has(bare(word)) && isPostNoun(word);

/** Letters that stand for a name: "CVS", "HoS". */
export const isAcronym = (name: string) =>
  /^\p{Lu}[\p{L}\d&]{0,5}[\p{Lu}\d]$/u.test(name) && !/\s/u.test(name);

/** Whether the words hold a noun that makes them a post, a team or a body. */
export const hasPartyNoun = (name: string) =>
  name.split(/\s+/u).some((word) => isPostNoun(word) || isBodyNoun(word));

/** What kind of party a name names. */
export function kindOfParty(name: string): NonNullable<Party['kind']> {
  const words = name.split(/\s+/u);
  const last = bare(words.at(-1) ?? '');
  if (last === 'resource') return 'resource';
  if (PROGRAMME.has(last) && !/\b(?:of|for)\b|[:,]/u.test(name)) return 'programme';
  const post = words.find(isPostNoun);
  const body = words.findLast(isBodyNoun);
  if (
    post !== undefined &&
    !(body !== undefined && words.indexOf(body) > words.indexOf(post) && !/\b(?:of|for)\b|[:,]/u.test(name))
  ) {
    return isPlural(post) ? 'group' : 'post';
  }
  if (body !== undefined)
    return TEAM.has(bare(body)) ? 'team' : GROUP.has(bare(body)) ? 'group' : 'organisation';
  if (words.length === 1 && isAcronym(name)) return 'organisation';
  // A name that begins with a doing word is a programme: "Developing Together".
  return /^\p{Lu}\p{Ll}+ing\s/u.test(name) ? 'programme' : 'team';
}
