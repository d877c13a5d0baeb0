import type { Deliverable, ProgressUpdate } from '../plan/plan.js';
import type { Assessment, Declared } from './assessment.js';
import { ceilingOf } from './ceiling.js';
import { publish, type Published } from './effective.js';
import { isOutcomeShown, readFacts, type Facts, type Reading } from './facts.js';
import { findFlags } from './flags.js';
import { reasonsOf, toGreenOf, type Verdict } from './explain.js';
import { reasonOf, type ListedRule, type Match } from './rule.js';
import { STATUS_RULES } from './rules/rules.js';
import { levelOf } from './scheme.js';
import { settingOf, type AssessOptions, type Setting } from './setting.js';
import type { StatusState } from './status.js';

/**
 * The status of one row on one day: what was declared, what the evidence shows, what is published, why,
 * and what would turn it green. Pure and total, and the only source of every status anywhere.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function assess(row: Deliverable, options: AssessOptions): Assessment {
  return assessWithReading(row, options).assessment;
}

/**
 * As {@link assess}, with the facts the status was made from: `sayReasons` quotes the officer out of them.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function assessWithReading(
  row: Deliverable,
  options: AssessOptions,
): { readonly assessment: Assessment; readonly reading: Reading } {
  const setting = settingOf(options);
  const reading = readFacts(row, setting);
  return { assessment: assessReading(setting, row, reading), reading };
}

/** As {@link assess}, in a setting worked out before: for many rows of one plan. */
export function assessIn(setting: Setting, row: Deliverable): Assessment {
  return assessReading(setting, row, readFacts(row, setting));
}

/** As {@link assessIn}, for a row whose facts were read before, in the same setting. */
export function assessReading(setting: Setting, row: Deliverable, reading: Reading): Assessment {
  const { facts, declaring } = reading;
  const { rule, match } = firstMatch(facts, setting);
  const reason = reasonOf(match);
  const derived = derivedState(match, facts, setting);
  const declared = declaredIn(setting, declaring);
  const ceiling = ceilingOf(facts);
  const inCadence = declared?.on !== undefined && declared.on >= setting.inCadenceFrom;
  const published = publish(setting.policy.effective, { declared, inCadence, ceiling, derived });
  const standings = facts.lifecycle === 'complete' ? setting.completeStandings : setting.standings;
  const slipped = isCappedBySlips(published, facts, setting);
  const effective = slipped
    ? standings.warning
    : published.from === 'declared'
      ? { state: published.state, level: published.declared.level }
      : standings[published.state];
  const verdict: Verdict = {
    setting,
    facts,
    rule,
    match,
    reason,
    derived,
    published,
    slipped,
    weighed: declared !== undefined,
  };
  return {
    declared,
    derived: { state: derived, level: standings[derived].level, reason },
    effective,
    ceiling,
    flags: findFlags({ row, reading, declared, inCadence, ceiling, derived }, setting),
    reasons: reasonsOf(verdict),
    toGreen: toGreenOf(verdict, effective.state),
  };
}

/** The last rule fits everything, so there is always one. */
function firstMatch(facts: Facts, { policy }: Setting): { rule: ListedRule; match: Match } {
  for (const rule of STATUS_RULES) {
    const match = rule.match(facts, policy);
    if (match !== undefined) return { rule, match };
  }
  throw new Error('The last status rule must fit every row.');
}

/** Under the stricter reading nothing is green until its outcome is shown. */
function derivedState({ state }: Match, facts: Facts, { policy }: Setting): StatusState {
  return state === 'good' && policy.greenNeedsOutcome && !isOutcomeShown(facts) ? 'warning' : state;
}

function declaredIn({ scheme }: Setting, update: ProgressUpdate | undefined): Declared | undefined {
  const level = levelOf(scheme, update?.declared);
  return (
    level && {
      level: level.code,
      label: level.label,
      translations: level.translations,
      tone: level.tone,
      on: update?.on,
      by: update?.by,
    }
  );
}

/** What is complete has run its course: its slips are flagged, and no longer held against it. */
function isCappedBySlips({ state }: Published, { slips, lifecycle }: Facts, { policy }: Setting): boolean {
  return (
    state === 'good' &&
    slips >= policy.slipsToAmber &&
    lifecycle !== 'complete' &&
    policy.effective !== 'declared-only'
  );
}
