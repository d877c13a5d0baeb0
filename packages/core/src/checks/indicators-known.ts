import type { EngagementDocument } from '../document/document.js';
import { INDICATOR_SETS, indicatorNamed, normaliseIndicatorCode } from '../indicators/indicator-sets.js';
import type { Indicator, IndicatorSet } from '../indicators/indicators.js';
import type { IndicatorLink, Plan } from '../plan/plan.js';

/** What is known of an indicator a row is tagged with. */
export type Known =
  | { readonly is: 'known'; readonly indicator: Indicator }
  /** No set that could define it does. */
  | { readonly is: 'unknown' }
  /** It belongs to a set that is neither shipped nor beside the plan. */
  | { readonly is: 'cannot-tell' };

/** Looks indicators up in the plan, in the sets checked together with it and in the shipped sets, in that order. */
export function indicatorsKnownTo(
  plan: Plan,
  documents: readonly EngagementDocument[],
): (link: IndicatorLink) => Known {
  const own = new Map(
    (plan.indicators ?? []).map((indicator) => [normaliseIndicatorCode(indicator.code), indicator]),
  );
  const beside = documents.filter((document): document is IndicatorSet => document.kind === 'indicator-set');
  const sets = [...beside, ...INDICATOR_SETS];
  const looked = new Map<string, Known>();
  return (link) => {
    const key = link.set === undefined ? link.code : `${link.code}\n${link.set}`;
    let known = looked.get(key);
    if (known === undefined) {
      known = lookUp(normaliseIndicatorCode(link.code), link.set, own, sets);
      looked.set(key, known);
    }
    return known;
  };
}

function lookUp(
  code: string,
  named: string | undefined,
  own: ReadonlyMap<string, Indicator>,
  sets: readonly IndicatorSet[],
): Known {
  const from = named === undefined ? sets : sets.filter(({ id, title }) => id === named || title === named);
  // A plan may list a code with no more than its title; the days it was in force then stand in the set.
  const indicator = { ...indicatorNamed(code, from)?.indicator, ...own.get(code) };
  if (indicator.code !== undefined) return { is: 'known', indicator: { ...indicator, code } };
  return { is: named !== undefined && from.length === 0 ? 'cannot-tell' : 'unknown' };
}
