import type { Plan } from '../plan/plan.js';
import { rowsOf } from '../plan/rows.js';
import type { Day } from '../target-date/target-date.js';
import type { Engagement, Register } from './register.js';

/** The parts of "You said, we did" that a reader can look for. */
export type ToldPart = 'asked' | 'said' | 'did' | 'on';

/** "You said, we did" of one engagement, with what is missing from it. */
export interface Told {
  /** Id of the register, and of the engagement in it. */
  readonly register: string;
  readonly engagement: string;
  readonly title: string;
  /** What people were asked, as the register has it. */
  readonly asked?: string;
  /** What they said, as published. */
  readonly said?: string;
  /** What was done about it, as published. */
  readonly did?: string;
  /** The day it was published. */
  readonly on?: Day;
  /** What the register itself says became of the promise; `promiseKept` judges. */
  readonly promise?: 'kept' | 'partly' | 'broken';
  /** What a reader would look for in vain, in the order it is told. */
  readonly missing: readonly ToldPart[];
}

const PARTS: readonly ToldPart[] = ['asked', 'said', 'did', 'on'];

const says = (text: string | undefined) => text !== undefined && text.trim() !== '';

/** Whether people have heard back by `asOf`: what was said or what was done, not dated after that day. */
export function isFedBack({ result }: Engagement, asOf: Day): boolean {
  return (says(result?.said) || says(result?.did)) && !(result?.on !== undefined && result.on > asOf);
}

/** "You said, we did" of every engagement of a register, in its order: what was never told is missing, not left out. */
export function youSaidWeDid(register: Register): Told[] {
  return register.engagements.map((engagement) => toldOf(register, engagement));
}

function toldOf({ id: register }: Register, { id, title, result = {} }: Engagement): Told {
  const { asked, said, did, on, promise } = result;
  return {
    register,
    engagement: id,
    title,
    ...(asked !== undefined && says(asked) && { asked }),
    ...(said !== undefined && says(said) && { said }),
    ...(did !== undefined && says(did) && { did }),
    ...(on !== undefined && { on }),
    ...(promise !== undefined && { promise }),
    missing: PARTS.filter((part) => !says(result[part])),
  };
}

/** A row of a plan, and what people were told about the engagements that answer it. */
export interface ToldRow {
  /** Id of the row. */
  readonly row: string;
  readonly ref?: string;
  readonly title: string;
  /** In the order of the registers; empty where nobody was asked about the row. */
  readonly told: readonly Told[];
}

/**
 * "You said, we did" by row of a plan, in the plan's order. Engagements name their rows in `rows`, rows
 * their engagements in `traces`; either is enough. A row nobody was asked about has an empty list.
 */
export function youSaidWeDidByRow(plan: Plan, registers: readonly Register[]): ToldRow[] {
  const byRow = new Map<string, Told[]>();
  const byEngagement = new Map<string, Told>();
  for (const register of registers) {
    for (const engagement of register.engagements) {
      const told = toldOf(register, engagement);
      byEngagement.set(`${register.id}#${engagement.id}`, told);
      if (!byEngagement.has(engagement.id)) byEngagement.set(engagement.id, told);
      for (const { to, document } of engagement.rows ?? []) {
        if (document !== undefined && document !== plan.id) continue;
        const row = to.startsWith(`${plan.id}#`) ? to.slice(plan.id.length + 1) : to;
        const list = byRow.get(row);
        if (list) list.push(told);
        else byRow.set(row, [told]);
      }
    }
  }
  return Array.from(rowsOf(plan), ({ deliverable: { id, ref, title, traces = [] } }) => {
    const named = traces.flatMap(({ to, document }) => {
      const found = byEngagement.get(document === undefined ? to : `${document}#${to}`);
      return found ?? [];
    });
    const told = [...new Set([...(byRow.get(id) ?? []), ...named])];
    return { row: id, ...(ref !== undefined && { ref }), title, told };
  });
}
