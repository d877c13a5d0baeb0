import type { EngagementDocument } from '../document/document.js';
import { traceGraph } from './trace-graph.js';
import type { TraceEdge, TraceNode, TraceRelation } from './trace-node.js';

/** One node met on the way up or down. */
export interface TraceStep {
  readonly node: TraceNode;
  /** Steps from where one began; 1 for the next. */
  readonly depth: number;
  /** How it stands to the node it was reached from: of the two, the lower one to the upper. */
  readonly relation: TraceRelation;
  /** Key of the node it was reached from. */
  readonly via: string;
}

/** Everything one node answers, and everything that answers it. */
export interface TraceView {
  readonly node: TraceNode;
  /** What it answers: the nearest first. */
  readonly up: readonly TraceStep[];
  /** What answers it, down to the evidence: the nearest first. */
  readonly down: readonly TraceStep[];
}

/**
 * Follows a node up and down through all documents given. `id` is an id, or `document#id`; undefined when no
 * node has it, or several have. Each node is met once, so traces that run in a circle come to an end.
 */
export function traceOf(id: string, documents: readonly EngagementDocument[]): TraceView | undefined {
  const { find, up, down } = traceGraph(documents);
  const node = find(id);
  if (node === undefined) return undefined;
  return {
    node,
    up: walk(node, up, ({ to }) => to),
    down: walk(node, down, ({ from }) => from),
  };
}

function walk(
  start: TraceNode,
  edges: ReadonlyMap<string, readonly TraceEdge[]>,
  next: (edge: TraceEdge) => TraceNode,
): TraceStep[] {
  const met = new Set([start.key]);
  const steps: TraceStep[] = [];
  let ring: readonly TraceNode[] = [start];
  for (let depth = 1; ring.length > 0; depth++) {
    const found: TraceNode[] = [];
    for (const { key } of ring) {
      for (const edge of edges.get(key) ?? []) {
        const node = next(edge);
        if (met.has(node.key)) continue;
        met.add(node.key);
        found.push(node);
        steps.push({ node, depth, relation: edge.relation, via: key });
      }
    }
    ring = found;
  }
  return steps;
}
