import type { Published } from './effective.js';
import type { Facts } from './facts.js';
import type { OpenReason, Reason, RuleReason } from './reasons.js';
import type { ListedRule, Match } from './rule.js';
import type { Setting } from './setting.js';
import type { StatusState } from './status.js';

/** What was found of a row, to be explained. */
export interface Verdict {
  readonly setting: Setting;
  readonly facts: Facts;
  readonly rule: ListedRule;
  readonly match: Match;
  /** The reason of the match. */
  readonly reason: RuleReason;
  readonly derived: StatusState;
  readonly published: Published;
  /** Two slips hold a green back at amber. */
  readonly slipped: boolean;
  /** A declaration was weighed, so the cadence mattered. */
  readonly weighed: boolean;
}

type PublishedReason = Extract<Reason, { code: 'as-declared' | 'above-ceiling' | 'not-declared' }>;

/** What holds back the published status, first; then the evidence; then what had to be assumed. */
export function reasonsOf({
  setting,
  facts,
  rule,
  match,
  reason,
  derived,
  published,
  slipped,
  weighed,
}: Verdict): Reason[] {
  const reasons: Reason[] = [];
  if (slipped) reasons.push({ code: 'slipped-twice', facts: { slips: facts.slips } });
  const decided = publishedReason(published, setting);
  if (decided !== undefined) reasons.push(decided);
  if (derived !== match.state) reasons.push({ code: 'outcome-not-shown', facts: { outcome: facts.outcome } });
  reasons.push(reason);
  if (setting.cadenceAssumed && (weighed || rule.restsOn?.includes('cadence'))) {
    reasons.push({ code: 'cadence-assumed', facts: { months: setting.months } });
  }
  if (facts.startAssumed && facts.start !== undefined && rule.restsOn?.includes('start')) {
    reasons.push({ code: 'start-assumed', facts: { start: facts.start } });
  }
  return reasons;
}

function publishedReason(published: Published, { policy }: Setting): PublishedReason | undefined {
  switch (published.from) {
    case 'declared': {
      const { label, translations, tone, on } = published.declared;
      return { code: 'as-declared', facts: { label, translations, tone, on } };
    }
    case 'ceiling': {
      const { label, translations } = published.declared;
      return { code: 'above-ceiling', facts: { label, translations, because: published.because } };
    }
    case 'nothing':
      return { code: 'not-declared', facts: { policy: policy.name } };
    case 'derived':
      return undefined;
  }
}

const NOTHING: readonly OpenReason[] = [];

/** The published reasons that can be acted on: all but those already settled. */
export function toGreenOf(verdict: Verdict, effective: StatusState): readonly OpenReason[] {
  if (effective === 'good' || effective === 'excluded') return NOTHING;
  const { setting, facts, match, reason, derived, published, slipped } = verdict;
  const open: OpenReason[] = [];
  if (slipped) open.push({ code: 'slipped-twice', facts: { slips: facts.slips } });
  const decided = publishedReason(published, setting);
  if (decided !== undefined && decided.code !== 'above-ceiling' && published.state !== 'good')
    open.push(decided);
  if (derived !== match.state) open.push({ code: 'outcome-not-shown', facts: { outcome: facts.outcome } });
  // A rule that gives neither green nor "not counted" always says how to turn it green.
  else if (derived !== 'good') open.push(reason as OpenReason);
  return open;
}
