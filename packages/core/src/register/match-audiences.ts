import type { Lang } from '../words/lang.js';
import { AUDIENCES } from './audiences/audiences.js';
import type { KnownAudience } from './audiences/known-audience.js';
import { keyOf, wordsOf } from './keys.js';

/** An audience as somebody named it: one we know, or their own words as its key. */
export interface NamedAudience {
  /** Id of a known audience, else the words in lower case without punctuation. */
  readonly id: string;
  /** As written. */
  readonly words: string;
  /** The audience of our vocabulary; absent for words we do not know. */
  readonly known?: KnownAudience;
}

/** Too general to be looked for inside other words: "users" is not "wheelchair users". */
const WHOLE_ONLY = new Set(
  'public community users members partners customers clients readers send business staff everyone everybody pawb cyhoedd stakeholders drivers'.split(
    ' ',
  ),
);
const BEFORE = new Set('all local our the other some yr y ein holl'.split(' '));

const byKey = new Map<string, KnownAudience>();
for (const audience of AUDIENCES) {
  for (const words of [audience.en, audience.cy, audience.id.replaceAll('-', ' '), ...audience.aliases]) {
    const key = keyOf(words);
    if (!byKey.has(key)) byKey.set(key, audience);
  }
}
const LONGEST = Math.max(...[...byKey.keys()].map((key) => key.split(' ').length));
const byId = new Map(AUDIENCES.map((audience) => [audience.id, audience]));

/** The audience of our vocabulary with this id, such as `older-people`; undefined for any other. */
export function audienceNamed(id: string): KnownAudience | undefined {
  return byId.get(id);
}

/**
 * The audiences that words name: "Young people and carers" names two. What we do not know is kept as it
 * is written, so that two engagements that use the same words still meet; blank words name nobody.
 */
export function audiencesIn(words: string): NamedAudience[] {
  const whole = knownIn(words);
  if (whole) return [{ id: whole.id, words, known: whole }];
  const found: NamedAudience[] = [];
  for (const part of words.split(/[,;/&\n]|\b(?:and|plus)\b/iu)) {
    const known = knownIn(part);
    for (const audience of known ? [known] : knownWithin(part))
      found.push({ id: audience.id, words: part.trim(), known: audience });
  }
  // "Older and disabled people": a part that says nothing alone may say it with the rest.
  if (found.length === 0)
    found.push(...knownWithin(words).map((known) => ({ id: known.id, words: words.trim(), known })));
  const key = keyOf(words);
  if (found.length === 0 && key !== '') found.push({ id: key, words: words.trim() });
  return found.filter(({ id }, i) => found.findIndex((other) => other.id === id) === i);
}

function knownIn(words: string): KnownAudience | undefined {
  const all = wordsOf(words);
  const first = all.findIndex((word) => !BEFORE.has(word));
  return byKey.get(all.join(' ')) ?? (first > 0 ? byKey.get(all.slice(first).join(' ')) : undefined);
}

function knownWithin(words: string): KnownAudience[] {
  const all = wordsOf(words);
  const found: KnownAudience[] = [];
  for (let i = 0; i < all.length;) {
    let length = Math.min(LONGEST, all.length - i);
    let known: KnownAudience | undefined;
    for (; length > 0; length--) {
      const key = all.slice(i, i + length).join(' ');
      known = WHOLE_ONLY.has(key) ? undefined : byKey.get(key);
      if (known) break;
    }
    if (known) found.push(known);
    i += Math.max(1, length);
  }
  return found;
}

/** The audience and every larger one it is a part of, smallest first. */
export function widening(id: string): string[] {
  const chain = [id];
  for (let at = byId.get(id)?.within; at !== undefined && !chain.includes(at); at = byId.get(at)?.within)
    chain.push(at);
  return chain;
}

/** What an audience is called: its label where we know it, else the words it was named by. */
export function sayAudience(idOrWords: string, lang: Lang): string {
  return byId.get(idOrWords)?.[lang] ?? idOrWords;
}
