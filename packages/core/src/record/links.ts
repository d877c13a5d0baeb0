import type { DocumentKind, EngagementDocument } from '../document/document.js';
import type { PlanningRecord } from './record.js';

/** What a record links to, from where, and whether it is there. */
export interface RecordLink {
  /** JSON pointer of the link in the record. */
  readonly pointer: string;
  /** trace: what the engagement serves or answers; method and outcome: of its own plan stage. */
  readonly kind: 'trace' | 'engagement' | 'checklist' | 'method' | 'outcome';
  /** The id as written. */
  readonly to: string;
  /** The document the link names, where it names one. */
  readonly document?: string;
  /**
   * found: `target` says where; dangling: it is not in the document that should have it; unknown: no
   * document that should have it was given.
   */
  readonly state: 'found' | 'dangling' | 'unknown';
  /** Where it was found; only of a link that was. */
  readonly target?: LinkTarget;
}

/** What a link was found to lead to. */
export interface LinkTarget {
  /** Id of the document it was found in. */
  readonly document: string;
  readonly kind: DocumentKind;
  readonly id: string;
  /** What people call it, where it has a name. */
  readonly title?: string;
}

/**
 * What a record links to, given the documents beside it: plan rows and whatever else it traces to, its
 * checklist, its entry in a register, and, within itself, the methods and outcomes its later stages speak of.
 * A link that names a document is looked for in that one only. One that names none is dangling when a
 * document of a kind that could hold it was given, and none has it.
 *
 * @param documents - May include the record itself; it is not searched for its own traces.
 */
export function linksOf(record: PlanningRecord, documents: readonly EngagementDocument[]): RecordLink[] {
  const beside = documents.filter((document) => document !== record);
  return [
    ...(record.traces ?? []).map((trace, i) => traceLink(trace, `/traces/${i}`, beside)),
    ...named('engagement', record.engagement, beside, 'register'),
    ...named('checklist', record.checklist, beside, 'checklist'),
    ...within(
      'method',
      record,
      record.do?.map(({ method }) => method),
      record.plan?.methods,
      '/do',
    ),
    ...within(
      'outcome',
      record,
      record.review?.outcomes?.map(({ outcome }) => outcome),
      record.plan?.outcomes,
      '/review/outcomes',
    ),
  ];
}

type Trace = NonNullable<PlanningRecord['traces']>[number];

function traceLink(trace: Trace, pointer: string, beside: readonly EngagementDocument[]): RecordLink {
  const hash = trace.to.indexOf('#');
  const document = trace.document ?? (hash > 0 ? trace.to.slice(0, hash) : undefined);
  const id = hash > 0 ? trace.to.slice(hash + 1) : trace.to;
  const base = { pointer, kind: 'trace' as const, to: trace.to, ...(document !== undefined && { document }) };
  return settled(base, id, document === undefined ? beside : beside.filter((one) => one.id === document));
}

function named(
  kind: 'engagement' | 'checklist',
  to: string | undefined,
  beside: readonly EngagementDocument[],
  holder: DocumentKind,
): RecordLink[] {
  if (to === undefined || to.trim() === '') return [];
  return [
    settled(
      { pointer: `/${kind}`, kind, to },
      to,
      beside.filter((one) => one.kind === holder),
    ),
  ];
}

/** Links within the record: always found or dangling, since the record is there to look in. */
function within(
  kind: 'method' | 'outcome',
  { id: document, kind: documentKind }: PlanningRecord,
  used: readonly string[] = [],
  planned: readonly { readonly id: string; readonly name?: unknown; readonly text?: unknown }[] = [],
  list: string,
): RecordLink[] {
  const byId = new Map(planned.map((one) => [one.id, one.name ?? one.text]));
  return used.map((to, i): RecordLink => {
    const base = { pointer: `${list}/${i}/${kind}`, kind, to };
    if (!byId.has(to)) return { ...base, state: 'dangling' };
    const title = byId.get(to);
    return {
      ...base,
      state: 'found',
      target: { document, kind: documentKind, id: to, ...(typeof title === 'string' && { title }) },
    };
  });
}

function settled(
  base: Omit<RecordLink, 'state' | 'target'>,
  id: string,
  holders: readonly EngagementDocument[],
): RecordLink {
  for (const document of holders) {
    const found = findById(document, id);
    if (!found) continue;
    const title = [found['title'], found['name'], found['text']].find((words) => typeof words === 'string');
    const target = {
      document: document.id,
      kind: document.kind,
      id,
      ...(title !== undefined && { title }),
    };
    return { ...base, state: 'found', target };
  }
  return { ...base, state: holders.length > 0 ? 'dangling' : 'unknown' };
}

/** The document itself, or what in it has the id. */
function findById(document: EngagementDocument, id: string): Readonly<Record<string, unknown>> | undefined {
  const left: unknown[] = [document];
  while (left.length > 0) {
    const here = left.pop();
    if (typeof here !== 'object' || here === null) continue;
    if ((here as { id?: unknown }).id === id) return here as Readonly<Record<string, unknown>>;
    for (const part of Object.values(here)) if (typeof part === 'object') left.push(part);
  }
  return undefined;
}
