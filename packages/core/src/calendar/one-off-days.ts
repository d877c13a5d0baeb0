import type { Nation } from './nation.js';

/** Years in which everything below is known: proclaimed, published and, for the past, held. */
export const KNOWN_YEARS = { first: 2000, last: 2028 } as const;

/** Days that stand outside the rules, by proclamation. Source: gov.uk, UK bank holidays (OGL v3). */
export type OneOffCode =
  | 'golden-jubilee'
  | 'diamond-jubilee'
  | 'platinum-jubilee'
  | 'royal-wedding'
  | 'state-funeral'
  | 'coronation'
  | 'world-cup';

/** A bank holiday held once. Absent `nations` means everywhere in the United Kingdom. */
export interface OneOffDay {
  readonly on: string;
  readonly code: OneOffCode;
  readonly nations?: readonly Nation[];
}

export const ONE_OFF_DAYS: readonly OneOffDay[] = [
  { on: '2002-06-03', code: 'golden-jubilee' },
  { on: '2011-04-29', code: 'royal-wedding' },
  { on: '2012-06-05', code: 'diamond-jubilee' },
  { on: '2022-06-03', code: 'platinum-jubilee' },
  { on: '2022-09-19', code: 'state-funeral' },
  { on: '2023-05-08', code: 'coronation' },
  { on: '2026-06-15', code: 'world-cup', nations: ['scotland'] },
];

/** Years in which a moveable Monday was held on another day, in every nation. */
export const MOVED_DAYS: Readonly<Record<'early-may' | 'spring', Readonly<Record<number, string>>>> = {
  // VE Day, 75 years on.
  'early-may': { 2020: '2020-05-08' },
  // Joined to the jubilees.
  spring: { 2002: '2002-06-04', 2012: '2012-06-04', 2022: '2022-06-02' },
};
