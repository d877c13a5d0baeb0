import fc from 'fast-check';
import type { DocumentKind } from '../document/document.js';
import { anyDocument } from './arbitraries.js';

/** What a damaged file, another program or somebody hostile may put where something else belongs. */
const STRANGE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  7,
  7.5,
  101,
  1e308,
  2 ** 53,
  '',
  'x',
  '2011-02-30',
  '2011-02-29',
  '2012-02-29',
  '2011-9-1',
  '2011-09-30T00:00',
  ' 2011-09-30',
  '2011-09-30\n',
  'en_GB',
  '\ud800',
  '👪',
  [],
  [null],
  ['x'],
  {},
  { words: 'x' },
  { words: '', kind: 'none' },
];

/** The document and what is put into it are JSON: so is their copy. */
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

type Mutation = (holder: Record<string, unknown> | unknown[], key: string) => void;

const aMutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.constant<Mutation>((holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  }),
  fc.constantFrom(...STRANGE).map<Mutation>((strange) => (holder, key) => {
    Reflect.set(holder, key, copyOf(strange));
  }),
  fc.constantFrom(...STRANGE).map<Mutation>((strange) => (holder) => {
    if (Array.isArray(holder)) holder.push(copyOf(strange));
    else holder['x-added'] = copyOf(strange);
  }),
);

/** A valid document of a kind that something happened to, once to three times; some of them are valid still. */
export function aMutatedDocument(kind: DocumentKind): fc.Arbitrary<unknown> {
  const hits = fc.array(fc.tuple(fc.nat(), aMutation), { minLength: 1, maxLength: 3 });
  return fc.tuple(anyDocument(kind), hits).map(([document, mutations]) => {
    const mutated = copyOf(document);
    for (const [where, mutate] of mutations) {
      const places = placesIn(mutated);
      const place = places[where % Math.max(1, places.length)];
      if (place) mutate(...place);
    }
    return mutated;
  });
}

/** Every key of every object and list, by what holds it. */
function placesIn(value: unknown): Parameters<Mutation>[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap(
    (key) => [[holder, key], ...placesIn(holder[key])] as Parameters<Mutation>[],
  );
}
