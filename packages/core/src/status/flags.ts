import { isUnfunded } from '../plan/money.js';
import type { Deliverable } from '../plan/plan.js';
import type { Declared } from './assessment.js';
import { aboveCeiling, isBetter, type Ceiling } from './ceiling.js';
import { isTone } from './effective.js';
import { isOpen, type Reading } from './facts.js';
import type { Flag } from './reasons.js';
import type { Setting } from './setting.js';
import type { StatusState } from './status.js';
import { readUpdates } from './updates.js';
import { dueWindow } from './window.js';

const NO_FLAGS: readonly Flag[] = [];

/** What is known of a row when its flags are raised. */
export interface Raised {
  readonly row: Deliverable;
  readonly reading: Reading;
  readonly declared: Declared | undefined;
  readonly inCadence: boolean;
  readonly ceiling: Ceiling | undefined;
  readonly derived: StatusState;
}

/** What the published status should be read with. */
export function findFlags(raised: Raised, setting: Setting): readonly Flag[] {
  const { facts, declaring } = raised.reading;
  if (raised.derived === 'excluded') return NO_FLAGS;
  const flags: Flag[] = [];
  if (raised.declared !== undefined) flagDeclaration(flags, raised, raised.declared, setting);
  else if (declaring?.declared !== undefined) {
    flags.push({ code: 'unknown-level', facts: { declared: declaring.declared } });
  }
  if (facts.slips > 0) flags.push({ code: 'slipped', facts: { slips: facts.slips } });
  if (isOpen(facts.lifecycle)) flagNeeds(flags, raised.row, setting);
  return flags.length === 0 ? NO_FLAGS : flags;
}

function flagDeclaration(
  flags: Flag[],
  { reading, inCadence, ceiling, derived }: Raised,
  declared: Declared,
  { months }: Setting,
): void {
  const { label, translations, tone, on } = declared;
  const name = { label, translations };
  if (!inCadence) flags.push({ code: 'stale-declaration', facts: { ...name, on, months } });
  const because = aboveCeiling(declared, ceiling);
  if (because !== undefined) flags.push({ code: 'optimistic', facts: { ...name, because } });
  if (isTone(derived) && isBetter(derived, tone)) {
    flags.push({ code: 'cautious', facts: { ...name, derived } });
  }
  if (tone !== 'good' && !reading.hasRoute) flags.push({ code: 'unsupported', facts: name });
}

function flagNeeds(flags: Flag[], row: Deliverable, setting: Setting): void {
  const unfunded = row.resources?.filter(isUnfunded);
  if (unfunded && unfunded.length > 0) {
    flags.push({ code: 'unfunded', facts: { resources: unfunded.map(({ words }) => words) } });
  }
  const ids = lateDependencies(row, setting);
  if (ids.length > 0) flags.push({ code: 'dependency-late', facts: { ids } });
}

/** Looks one step along only, so rows that wait for each other in a circle come to an end. */
function lateDependencies(row: Deliverable, setting: Setting): string[] {
  const ids: string[] = [];
  for (const { waitsFor } of row.conditions ?? []) {
    if (waitsFor === undefined || ids.includes(waitsFor)) continue;
    if (setting.rowsOf(waitsFor).some((other) => other !== row && isLate(other, setting))) ids.push(waitsFor);
  }
  return ids;
}

function isLate(row: Deliverable, setting: Setting): boolean {
  const window = dueWindow(row, setting.asOf);
  return (
    window.kind === 'dated' && window.lastDay < setting.asOf && isOpen(readUpdates(row, setting).lifecycle)
  );
}
