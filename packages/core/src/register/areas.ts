import { keyOf, wordsOf } from './keys.js';
import type { Register } from './register.js';

/** Where an engagement asks: somewhere by name, everywhere in the place, or nobody said. */
export type Reach =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'everywhere' }
  /** Each area with all it lies within, smallest first. */
  | { readonly kind: 'named'; readonly areas: readonly (readonly string[])[] };

/** Whether two places share ground. `unknown`: one of them could be anywhere. */
export type Overlap = 'yes' | 'no' | 'unknown';

const UNKNOWN: Reach = { kind: 'unknown' };
const EVERYWHERE: Reach = { kind: 'everywhere' };

/** Words for the whole of a council's area. */
const WHOLE = new Set(
  [
    'all',
    'all areas',
    'all wards',
    'everywhere',
    'whole area',
    'whole council area',
    'council wide',
    'area wide',
    ...['borough', 'county', 'district', 'city', 'town', 'island'].flatMap((kind) => [
      `${kind} wide`,
      `${kind}wide`,
      `whole ${kind}`,
      `the whole ${kind}`,
      `across the ${kind}`,
    ]),
    'pob ardal',
    'pob ward',
    'y sir gyfan',
    'ledled y sir',
    'ardal gyfan',
  ].map(keyOf),
);

/** Words that say what sort of area a name is; "Mill Lane ward" and "Mill Lane" are one place. */
const SORTS = new Set(
  'ward wards parish town village estate area neighbourhood locality ward ardal tref pentref plwyf stad'.split(
    ' ',
  ),
);
const OF_COUNCILS = new Set(
  'council borough county district city unitary the of metropolitan cyngor sir dinas'.split(' '),
);

const without = (words: readonly string[], left: ReadonlySet<string>) => {
  const rest = words.filter((word) => !left.has(word));
  return (rest.length > 0 ? rest : words).join(' ');
};

/** Reads names of areas against the register that uses them. Build it once for a register. */
export function areaReader({ areas = [], organisation }: Register): (names: readonly string[]) => Reach {
  const idOf = new Map<string, string>();
  const within = new Map<string, string>();
  for (const area of areas) {
    for (const name of [area.id, area.name, ...(area.aliases ?? [])]) {
      idOf.set(without(wordsOf(name), SORTS), area.id);
    }
    if (area.within !== undefined) within.set(area.id, area.within);
  }
  const whole = organisation === undefined ? '' : without(wordsOf(organisation), OF_COUNCILS);
  const chainOf = (name: string) => {
    const key = without(wordsOf(name), SORTS);
    const chain = [idOf.get(key) ?? key];
    for (let at = within.get(chain[0] ?? ''); at !== undefined && !chain.includes(at); at = within.get(at))
      chain.push(at);
    return chain;
  };
  return (names) => {
    const written = names.filter((name) => keyOf(name) !== '');
    if (written.length === 0) return UNKNOWN;
    const isWhole = (name: string) =>
      WHOLE.has(keyOf(name)) || (whole !== '' && without(wordsOf(name), OF_COUNCILS) === whole);
    return written.some(isWhole) ? EVERYWHERE : { kind: 'named', areas: written.map(chainOf) };
  };
}

/** Whether two places share ground: the same name, one within the other, or all of the place. */
export function overlapOf(a: Reach, b: Reach): Overlap {
  if (a.kind === 'everywhere' || b.kind === 'everywhere') return 'yes';
  if (a.kind === 'unknown' || b.kind === 'unknown') return 'unknown';
  const meet = a.areas.some((one) =>
    b.areas.some((other) => other.includes(one[0] ?? '') || one.includes(other[0] ?? '')),
  );
  return meet ? 'yes' : 'no';
}
