import type { Day } from '../target-date/target-date.js';
import { areaReader, type Reach } from './areas.js';
import { EVERYONE } from './audiences/place.js';
import { audiencesIn, type NamedAudience } from './match-audiences.js';
import type { Engagement, Register } from './register.js';

/** First and last day of something, both counted. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** One engagement as the register's answers see it: who is asked, where and when. */
export interface Asking {
  readonly engagement: Engagement;
  /** Its place in the register, from 0. */
  readonly at: number;
  /** The days it is open, where they are settled. */
  readonly span: Span | undefined;
  readonly audiences: readonly NamedAudience[];
  readonly reach: Reach;
}

/**
 * The days an engagement is open, as far as they are settled: of one day alone, that day. None when it is
 * said to close before it opens. A window in words ("spring") settles nothing.
 */
export function spanOf({ opens, closes }: Pick<Engagement, 'opens' | 'closes'>): Span | undefined {
  const from = opens ?? closes;
  const to = closes ?? opens;
  return from === undefined || to === undefined || to < from ? undefined : { from, to };
}

/** Every engagement of the register, read once. */
export function askingsOf(register: Register): Asking[] {
  const readAreas = areaReader(register);
  const read = onceEach(readAreas, (names) => names.map((name) => `${name.length}:${name}`).join(''));
  const named = onceEach(audiencesIn, (words) => words);
  return register.engagements.map((engagement, at) => ({
    engagement,
    at,
    span: spanOf(engagement),
    ...whoAndWhere(engagement, read, named),
  }));
}

/** Services ask the same few audiences, in the same few places, again and again. */
function onceEach<A, T>(read: (asked: A) => T, keyOf: (asked: A) => string): (asked: A) => T {
  const known = new Map<string, T>();
  return (asked) => {
    const key = keyOf(asked);
    const found = known.get(key) ?? read(asked);
    known.set(key, found);
    return found;
  };
}

/** Who is asked, and where, in the words of an engagement or of somebody planning one. */
export function whoAndWhere(
  { audiences = [], communities = [], areas = [] }: Pick<Engagement, 'audiences' | 'communities' | 'areas'>,
  read: (names: readonly string[]) => Reach,
  audiencesOf: (words: string) => readonly NamedAudience[] = audiencesIn,
): Pick<Asking, 'audiences' | 'reach'> {
  const named = new Map<string, NamedAudience>();
  const places = [...areas];
  for (const words of audiences) for (const one of audiencesOf(words)) named.set(one.id, one);
  for (const { kind, name } of communities) {
    const found = audiencesOf(name);
    // A community of place we have no name for is an area: the people of Mill Lane.
    if (kind === 'place' && !found.some(({ known }) => known)) places.push(name);
    else for (const one of found) named.set(one.id, one);
  }
  if (named.size === 0 && places.length > areas.length)
    for (const one of audiencesOf(EVERYONE)) named.set(one.id, one);
  return { audiences: [...named.values()], reach: read(places) };
}

/**
 * Whether an audience is somebody in particular. Everybody in the whole place is not: what is meant for all
 * residents always meets something else that is. Everybody in a named part of it is.
 */
export function isParticular(id: string, reach: Reach): boolean {
  return id !== EVERYONE || reach.kind === 'named';
}
