import type { EngagementDocument, Evidence } from '../document/document.js';
import type { Plan, Trace } from '../plan/plan.js';
import type { TraceKind, TraceNode, TraceRelation } from './trace-node.js';

/** A step as a document writes it, before anybody looked where it leads. */
export interface WrittenTrace {
  readonly from: TraceNode;
  readonly trace: Pick<Trace, 'to' | 'document'>;
  readonly relation: TraceRelation;
  readonly path: string;
  readonly written: boolean;
}

/** The nodes of one document, and where they lead. */
export interface Collected {
  readonly nodes: TraceNode[];
  readonly traces: WrittenTrace[];
}

/** Gathers what a document holds of traces, in the order it is written. */
export function collect(document: EngagementDocument): Collected {
  const collector = new Collector(document);
  const whole = KINDS[document.kind];
  if (whole !== undefined) {
    const title = document.title?.trim();
    const words = document.kind === 'challenge' ? document.text : document.id;
    collector.add(whole, '', title === undefined || title === '' ? words : title, '');
  }
  collectParts(document, collector);
  return collector;
}

const KINDS: Readonly<Partial<Record<EngagementDocument['kind'], TraceKind>>> = {
  plan: 'plan',
  report: 'report',
  register: 'register',
  record: 'record',
  checklist: 'checklist',
  challenge: 'challenge',
  update: 'update',
};

function collectParts(document: EngagementDocument, to: Collector): void {
  const whole = to.nodes[0];
  if (whole === undefined) return;
  switch (document.kind) {
    case 'plan':
      return collectPlan(document, to);
    case 'report':
      for (const [i, { id, ref, text }] of (document.recommendations ?? []).entries()) {
        to.add('recommendation', id ?? ref ?? `recommendation-${i + 1}`, text, `/recommendations/${i}`);
      }
      return to.lead(whole, document.links, '/links');
    case 'register':
      for (const [i, { id, title, rows }] of document.engagements.entries()) {
        const path = `/engagements/${i}`;
        to.lead(to.add('engagement', id, title, path), rows, `${path}/rows`);
      }
      return;
    case 'record':
      to.lead(whole, document.traces, '/traces');
      to.follow(whole, document.engagement, 'part-of', '/engagement');
      for (const [i, { evidence }] of (document.do ?? []).entries())
        to.show(whole, evidence, `/do/${i}/evidence`);
      return;
    case 'checklist':
      to.follow(whole, document.engagement.id, 'part-of', '/engagement');
      for (const [i, { evidence }] of document.answers.entries())
        to.show(whole, evidence, `/answers/${i}/evidence`);
      return;
    case 'challenge':
      return to.lead(whole, [document.about], '/about', true);
    case 'update':
      to.follow(whole, `${document.plan}#${document.row}`, 'evidence-of', '/row');
      return to.show(whole, document.evidence, '/evidence');
    default:
      return;
  }
}

function collectPlan({ objectives }: Plan, to: Collector): void {
  for (const [o, objective] of objectives.entries()) {
    const at = `/objectives/${o}`;
    to.add('objective', objective.id, named(objective), at);
    for (const [a, action] of objective.actions.entries()) {
      const under = `${at}/actions/${a}`;
      const above = to.add('action', action.id, named(action), under);
      to.lead(above, action.traces, `${under}/traces`);
      for (const [d, row] of action.deliverables.entries()) {
        const path = `${under}/deliverables/${d}`;
        const node = to.add('row', row.id, named(row), path);
        to.follow(node, above.key, 'part-of', path);
        to.lead(node, row.traces, `${path}/traces`);
        to.show(node, row.evidence, `${path}/evidence`);
        for (const [u, { evidence }] of (row.updates ?? []).entries()) {
          to.show(node, evidence, `${path}/updates/${u}/evidence`);
        }
      }
    }
  }
}

const named = ({ ref, title }: { readonly ref?: string | undefined; readonly title: string }) =>
  ref === undefined || title.startsWith(ref) ? title : `${ref} ${title}`;

class Collector implements Collected {
  readonly nodes: TraceNode[] = [];
  readonly traces: WrittenTrace[] = [];
  readonly #document: EngagementDocument;

  constructor(document: EngagementDocument) {
    this.#document = document;
  }

  /** A part of the document; without an id, the document itself. */
  add(kind: TraceKind, id: string, title: string, path: string): TraceNode {
    const { id: document, kind: documentKind } = this.#document;
    const key = id === '' ? document : `${document}#${id}`;
    const node: TraceNode = { key, kind, document, documentKind, id: id === '' ? document : id, title, path };
    this.nodes.push(node);
    return node;
  }

  /** The traces somebody wrote. */
  lead(from: TraceNode, traces: readonly Trace[] | undefined, path: string, single = false): void {
    for (const [i, trace] of (traces ?? []).entries()) {
      const relation = trace.relation ?? 'answers';
      this.traces.push({ from, trace, relation, path: single ? path : `${path}/${i}`, written: true });
    }
  }

  /** A step that follows from where something stands. */
  follow(from: TraceNode, to: string | undefined, relation: TraceRelation, path: string): void {
    if (to !== undefined && to !== '')
      this.traces.push({ from, trace: { to }, relation, path, written: false });
  }

  /** Pieces of evidence: the public ones, with words or a link. */
  show(of: TraceNode, evidence: readonly Evidence[] | undefined, path: string): void {
    for (const [i, { text, href, audience }] of (evidence ?? []).entries()) {
      const words = text?.trim() || href?.trim();
      if (words === undefined || words === '' || audience === 'internal') continue;
      const at = `${path}/${i}`;
      this.follow(this.add('evidence', at, words, at), of.key, 'evidence-of', at);
    }
  }
}
