import type { Challenge } from '../challenge/challenge.js';
import type { IndicatorSet } from '../indicators/indicators.js';
import type { Checklist, Principle, PrincipleAnswer, PrincipleSet } from '../principles/principles.js';
import type { PlanningRecord } from '../record/record.js';
import type { Engagement, Register } from '../register/register.js';
import type { Report } from '../report/report.js';
import type { Spectrum } from '../spectrum/spectrum.js';
import type { StatusScheme } from '../status/status.js';
import type { Update } from '../update/update.js';
import { envelopeOf } from './builders.js';

/** Builders of every document that is not a plan, on the terms of `builders.ts`. */

/** A checklist with no answers, for an engagement nobody has named yet. */
export function aChecklist(overrides: Partial<Checklist> = {}): Checklist {
  return { ...envelopeOf('checklist'), set: 'principle-set-1', engagement: {}, answers: [], ...overrides };
}

/** An answer of `met` to `principle-1`, with no evidence. */
export function anAnswer(overrides: Partial<PrincipleAnswer> = {}): PrincipleAnswer {
  return { principle: 'principle-1', answer: 'met', ...overrides };
}

/** A set of one stage, owed before opening, and one principle. */
export function aPrincipleSet(overrides: Partial<PrincipleSet> = {}): PrincipleSet {
  return {
    ...envelopeOf('principle-set'),
    title: 'How we engage',
    stages: [{ id: 'planning', title: 'Planning', gate: 'opens' }],
    principles: [aPrinciple()],
    ...overrides,
  };
}

/** A principle of the stage `planning`. */
export function aPrinciple(overrides: Partial<Principle> = {}): Principle {
  return { id: 'principle-1', name: 'Clear purpose', stage: 'planning', ...overrides };
}

/** A progress update as handed in: for `row-1` of `plan-1`, saying only its day. */
export function anUpdate(overrides: Partial<Update> = {}): Update {
  return { ...envelopeOf('update'), plan: 'plan-1', row: 'row-1', on: '2012-01-15', ...overrides };
}

/** A challenge to `row-1`, received and not yet answered. */
export function aChallenge(overrides: Partial<Challenge> = {}): Challenge {
  return {
    ...envelopeOf('challenge'),
    about: { to: 'row-1' },
    text: 'The panel has not met since spring.',
    received: '2012-02-01',
    ...overrides,
  };
}

/** A planning record of which nothing is filled in. */
export function aRecord(overrides: Partial<PlanningRecord> = {}): PlanningRecord {
  return { ...envelopeOf('record'), ...overrides };
}

/** A register of one engagement. */
export function aRegister(overrides: Partial<Register> = {}): Register {
  return { ...envelopeOf('register'), engagements: [anEngagement()], ...overrides };
}

/** An engagement with only its title: no days, no audience. */
export function anEngagement(overrides: Partial<Engagement> = {}): Engagement {
  return { id: 'engagement-1', title: 'Library opening hours', ...overrides };
}

/** A committee report with no sections. */
export function aReport(overrides: Partial<Report> = {}): Report {
  return { ...envelopeOf('report'), sections: [], ...overrides };
}

/** A spectrum of one level. */
export function aSpectrum(overrides: Partial<Spectrum> = {}): Spectrum {
  return {
    ...envelopeOf('spectrum'),
    title: 'How much say',
    levels: [{ id: 'level-1', order: 1, name: 'Told' }],
    ...overrides,
  };
}

/** Red, amber and green, meaning bad, warning and good. */
export function aStatusScheme(overrides: Partial<StatusScheme> = {}): StatusScheme {
  return {
    ...envelopeOf('status-scheme'),
    levels: [
      { code: 'red', label: 'Red', tone: 'bad' },
      { code: 'amber', label: 'Amber', tone: 'warning' },
      { code: 'green', label: 'Green', tone: 'good' },
    ],
    ...overrides,
  };
}

/** An indicator set of one indicator. */
export function anIndicatorSet(overrides: Partial<IndicatorSet> = {}): IndicatorSet {
  return {
    ...envelopeOf('indicator-set'),
    title: 'Indicators',
    indicators: [{ code: 'NI 4', title: 'People who feel they can influence decisions' }],
    ...overrides,
  };
}
