import type { StatusState } from '../status/status.js';
import type { PrincipleProgress } from './progress.js';

/** Why a checklist has the light it has. */
export type ChecklistReasonCode =
  | 'set-unknown'
  | 'mandatory-not-met'
  | 'not-met'
  | 'partly'
  | 'departed'
  | 'not-applicable-without-reason'
  | 'owed'
  | 'screened-out'
  | 'all-met-or-justified'
  | 'met-so-far'
  | 'not-due'
  | 'days-unknown';

/** One reason; `principles` are the ids it speaks of and `names` their names, in the set's order. */
export interface ChecklistReason {
  readonly code: ChecklistReasonCode;
  readonly facts: {
    readonly principles: readonly string[];
    readonly names: readonly string[];
    /** How many principles there are in all. */
    readonly of: number;
    /** Of `screened-out`: the name of the principle whose answer ended it. */
    readonly by?: string;
    /** Of `set-unknown`: the ids of the sets that are known. */
    readonly known?: readonly string[];
  };
}

type Test = (principle: PrincipleProgress) => boolean;

const mandatoryNotMet: Test = (p) => p.mandatory && p.state === 'not-met';

/** What makes a light amber, in the order it is said. */
const AMBER: readonly (readonly [ChecklistReasonCode, Test])[] = [
  ['not-met', (p) => p.state === 'not-met' && !p.mandatory],
  ['partly', (p) => p.state === 'partly'],
  ['departed', (p) => p.state === 'departed'],
  ['not-applicable-without-reason', (p) => p.problems.includes('not-applicable-without-reason')],
  ['owed', (p) => p.state === 'owed'],
];

/**
 * The light of some principles. Red: a mandatory one is not met. Amber: one is partly met, not met,
 * departed from, set aside without a reason, or owed and missing. Green: every one is met or justified.
 * Otherwise some are open and not due yet. An answer counts from the day it is given, before its gate too.
 */
export function lightOf(principles: readonly PrincipleProgress[]): StatusState {
  if (principles.length === 0) return 'unknown';
  if (principles.some(mandatoryNotMet)) return 'bad';
  if (principles.some((p) => AMBER.some(([, test]) => test(p)))) return 'warning';
  return principles.some((p) => p.state === 'not-due') ? 'not-due' : 'good';
}

/** The worst of the stages' lights; stages not due yet do not dim the others. */
export function lightOfStages(lights: readonly StatusState[]): StatusState {
  for (const light of ['bad', 'warning', 'good', 'not-due'] as const) {
    if (lights.includes(light)) return light;
  }
  return 'unknown';
}

/**
 * Every reason for the light, the gravest first; `undated` are open principles whose gate has no known day,
 * `by` names the principle whose answer ended the set.
 */
export function reasonsFor(
  light: StatusState,
  principles: readonly PrincipleProgress[],
  undated: readonly PrincipleProgress[],
  by?: string,
): ChecklistReason[] {
  const reasons: ChecklistReason[] = [];
  const give = (code: ChecklistReasonCode, about: readonly PrincipleProgress[]) => {
    if (about.length === 0) return;
    reasons.push({
      code,
      facts: {
        principles: about.map((p) => p.id),
        names: about.map((p) => p.name),
        of: principles.length,
        ...(code === 'screened-out' && by !== undefined && { by }),
      },
    });
  };
  give('mandatory-not-met', principles.filter(mandatoryNotMet));
  for (const [code, test] of AMBER) give(code, principles.filter(test));
  give(
    'screened-out',
    principles.filter((p) => p.screenedBy !== undefined),
  );
  const open = principles.filter((p) => p.state === 'not-due');
  if (light === 'good') {
    if (open.length === 0) give('all-met-or-justified', principles);
    else
      give(
        'met-so-far',
        principles.filter((p) => p.state !== 'not-due'),
      );
  }
  if (light === 'not-due') give('not-due', open);
  give('days-unknown', undated);
  return reasons;
}
