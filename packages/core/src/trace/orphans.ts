import type { EngagementDocument } from '../document/document.js';
import { traceGraph, type TraceGraph } from './trace-graph.js';
import type { TraceNode } from './trace-node.js';

/** What stands alone, seen from both ends. */
export interface Orphans {
  /** Recommendations, and actions of plans that others answer, which nothing answers. */
  readonly unanswered: readonly TraceNode[];
  /** Rows that answer nothing, of plans that are meant to. */
  readonly answeringNothing: readonly TraceNode[];
}

/** Which kinds of things ought to be answered. */
export interface OrphanOptions {
  /** Ids of documents the others are meant to answer, where no trace shows it yet. */
  readonly parents?: readonly string[] | undefined;
}

/**
 * Orphans, both ways. Nobody is accused by a guess: recommendations count once any trace leads to their
 * report, or the report is given as a parent; rows count once any row of their plan is traced, or a parent
 * is given that is not their own plan. A row also answers what its action answers, and an action is
 * answered when one of its rows is.
 */
export function orphans(documents: readonly EngagementDocument[], options?: OrphanOptions): Orphans {
  return orphansIn(traceGraph(documents), options);
}

/** As {@link orphans}, in a graph made before. */
export function orphansIn(graph: TraceGraph, { parents = [] }: OrphanOptions = {}): Orphans {
  const answered = answeredDocuments(graph, parents);
  const answering = answeringDocuments(graph);
  const traced = new Set(
    [...graph.edges.filter((edge) => edge.written), ...graph.dangling, ...graph.outside].map(
      ({ from }) => from.key,
    ),
  );
  const met = new Set(
    graph.edges.filter((edge) => edge.written && isWork(edge.from)).map(({ to }) => to.key),
  );
  for (const { from, to, relation, written } of graph.edges) {
    if (relation !== 'part-of' || written) continue;
    if (met.has(from.key)) met.add(to.key);
    if (traced.has(to.key)) traced.add(from.key);
  }

  return {
    unanswered: graph.nodes.filter(
      (node) =>
        (node.kind === 'recommendation' || node.kind === 'action') &&
        answered.has(node.document) &&
        !met.has(node.key),
    ),
    answeringNothing: graph.nodes.filter(
      (node) =>
        node.kind === 'row' &&
        (answering.has(node.document) || parents.some((parent) => parent !== node.document)) &&
        !parents.includes(node.document) &&
        !traced.has(node.key),
    ),
  };
}

/** Documents that traces of another document lead into. */
function answeredDocuments({ edges }: TraceGraph, parents: readonly string[]): Set<string> {
  const found = new Set(parents);
  for (const { from, to, written } of edges) {
    if (written && isPlanned(from) && from.document !== to.document) found.add(to.document);
  }
  return found;
}

/** Plans of which a row or an action is traced to something, found or not. */
function answeringDocuments({ edges, dangling, outside }: TraceGraph): Set<string> {
  const written = edges.filter((edge) => edge.written);
  return new Set(
    [...written, ...dangling, ...outside]
      .filter(({ from }) => isPlanned(from))
      .map(({ from }) => from.document),
  );
}

/** An engagement or a report that points at a plan does not make the plan answer to anything. */
const isPlanned = ({ kind }: TraceNode) => kind === 'row' || kind === 'action';

/** A challenge, or a report that lists a plan, does nothing about what it points at. */
const isWork = ({ kind }: TraceNode) => kind !== 'challenge' && kind !== 'report';
