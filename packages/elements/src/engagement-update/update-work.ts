import { levelOf, partyNamed } from '@engagement-plan/core';
import type { Evidence, Plan, RouteToGreen, StatusLevels, Update } from '@engagement-plan/core';
import type { Control } from '../forms/control.js';
import { filled } from '../forms/filled.js';

/** What an officer is typing: texts as typed, empty until something is said. */
export interface UpdateWork {
  readonly id: string;
  readonly row: string;
  /** The day it speaks of; empty for today. */
  readonly on: string;
  readonly by: string;
  readonly progress: string;
  readonly percent: string;
  readonly outcome: string;
  readonly note: string;
  readonly evidence: readonly Piece[];
  readonly issue: string;
  readonly declared: string;
  readonly cause: string;
  readonly action: string;
  readonly owner: string;
  readonly due: string;
}

type Piece = Pick<Evidence, 'text' | 'href'>;
/** What is typed into one control. */
export type TextKey = Exclude<keyof UpdateWork, 'id' | 'row' | 'evidence'>;

/** An update nobody has begun. */
export function blankUpdate(id: string, row: string, by: string): UpdateWork {
  const texts = { on: '', progress: '', percent: '', outcome: '', note: '', issue: '', declared: '' };
  return { id, row, by, ...texts, evidence: [], cause: '', action: '', owner: '', due: '' };
}

/** What a draft of any version holds, as far as it has the right shape, over a blank one for its row. */
export function revived(draft: unknown, blank: UpdateWork): UpdateWork {
  if (typeof draft !== 'object' || draft === null) return blank;
  const kept = draft as Readonly<Record<string, unknown>>;
  const texts = Object.entries(blank).map(([key, text]) => {
    const one = kept[key];
    return [key, key !== 'row' && typeof text === 'string' && typeof one === 'string' ? one : text];
  });
  const pieces = Array.isArray(kept['evidence']) ? (kept['evidence'] as unknown[]) : [];
  return { ...(Object.fromEntries(texts) as unknown as UpdateWork), evidence: pieces.filter(isPiece) };
}

const isPiece = (one: unknown): one is Piece =>
  typeof one === 'object' &&
  one !== null &&
  Object.values(one).every((text) => text === undefined || typeof text === 'string');

/** The work with what a control now says written into it. */
export function readUpdateControl(work: UpdateWork, { dataset, value }: Control): UpdateWork {
  const { key = '', n = '0' } = dataset;
  if (key !== 'text' && key !== 'href') return { ...work, [key]: value };
  const evidence = [...work.evidence];
  evidence[Number(n)] = { ...evidence[Number(n)], [key]: value };
  return { ...work, evidence };
}

/** The percent as typed, “60” or “60 %”, as a number from 0 to 100; undefined when anything else, or nothing, was typed. */
export function percentOf({ percent: typed }: UpdateWork): number | undefined {
  const [, number] = /^\s*(\d{1,3}(?:[.,]\d+)?)\s*%?\s*$/.exec(typed) ?? [];
  const percent = Number(number?.replace(',', '.'));
  return percent <= 100 ? percent : undefined;
}

/** Whether what is declared asks for a route to green. */
export function asksForRoute({ declared }: UpdateWork, scheme: StatusLevels): boolean {
  const tone = levelOf(scheme, declared)?.tone;
  return tone === 'bad' || tone === 'warning';
}

/** The route to green as far as it is given. */
export function routeIn({ cause, action, owner, due }: UpdateWork, plan: Plan): RouteToGreen {
  return filled({
    cause,
    action,
    owner: idOf(owner, plan),
    due: due ? { words: due, kind: 'day' as const, edtf: due, from: due, to: due } : undefined,
  });
}

/** The update as it leaves the page: nothing empty, no route for what needs none, posts by their id in the plan. */
export function finishedUpdate(
  work: UpdateWork,
  { plan, scheme, today, lang }: { plan: Plan; scheme: StatusLevels; today: string; lang: string },
): Update {
  const percent = percentOf(work);
  const evidence = work.evidence.map(filled).filter(({ text, href }) => text ?? href);
  const route = asksForRoute(work, scheme) ? routeIn(work, plan) : {};
  const issue = work.issue.trim();
  return {
    $schema: 'urn:engagement-plan:update:1',
    kind: 'update',
    id: work.id,
    version: '1',
    lang,
    plan: plan.id,
    row: work.row,
    on: work.on || today,
    ...filled({
      by: idOf(work.by, plan),
      progress: (work.progress || undefined) as Update['progress'],
      outcome: (work.outcome || undefined) as Update['outcome'],
      declared: work.declared,
      note: work.note,
    }),
    ...(percent === undefined ? {} : { percent }),
    ...(evidence.length === 0 ? {} : { evidence }),
    ...(issue ? { issue: { text: issue, open: true } } : {}),
    ...(Object.keys(route).length === 0 ? {} : { routeToGreen: route }),
  };
}

/** A post or team by its id, where the plan knows it by the name typed. */
const idOf = (name: string, plan: Plan) => partyNamed(plan, name.trim())?.id ?? name;
