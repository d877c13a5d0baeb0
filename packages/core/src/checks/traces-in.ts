import type { EngagementDocument } from '../document/document.js';
import { orphansIn, type Orphans } from '../trace/orphans.js';
import { traceGraph, type TraceGraph } from '../trace/trace-graph.js';
import { findCycles } from './cycles.js';

/** What checks of traces look at. */
export interface Traces {
  readonly dangling: TraceGraph['dangling'];
  readonly orphans: Orphans;
  readonly circles: readonly Circle[];
}

/** Things that are said to answer each other, or one that answers itself. */
export interface Circle {
  /** Id of the document with the first trace of the circle, and a pointer to that. */
  readonly document: string;
  readonly path: string;
  readonly titles: readonly string[];
}

/** Each run lists its documents again, so nothing here outlives it. */
const known = new WeakMap<readonly EngagementDocument[], Traces>();
const NO_TRACES: Traces = { dangling: [], orphans: { unanswered: [], answeringNothing: [] }, circles: [] };

/** The traces of documents checked together, worked out once for a run. Where nobody wrote any, nothing is. */
export function tracesIn(documents: readonly EngagementDocument[]): Traces {
  let traces = known.get(documents);
  if (traces === undefined) {
    traces = documents.some(usesTraces) ? readTraces(documents) : NO_TRACES;
    known.set(documents, traces);
  }
  return traces;
}

function readTraces(documents: readonly EngagementDocument[]): Traces {
  const graph = traceGraph(documents);
  return { dangling: graph.dangling, orphans: orphansIn(graph), circles: circlesIn(graph) };
}

function circlesIn({ edges, up }: TraceGraph): Circle[] {
  const written = edges.filter((edge) => edge.written);
  const starts = [...new Set(written.map(({ from }) => from))];
  const circles = findCycles(starts, ({ key }) => (up.get(key) ?? []).map(({ to }) => to));
  return circles.flatMap((circle): Circle[] => {
    const first = written.find(({ from, to }) => circle.includes(from) && circle.includes(to));
    return first
      ? [{ document: first.document, path: first.path, titles: circle.map(({ title }) => title) }]
      : [];
  });
}

const some = (list: readonly unknown[] | undefined) => list !== undefined && list.length > 0;

function usesTraces(document: EngagementDocument): boolean {
  switch (document.kind) {
    case 'plan':
      return document.objectives.some(({ actions }) =>
        actions.some((action) => some(action.traces) || action.deliverables.some((row) => some(row.traces))),
      );
    case 'register':
      return document.engagements.some(({ rows }) => some(rows));
    case 'report':
      return some(document.links);
    case 'record':
      return some(document.traces);
    case 'challenge':
      return true;
    default:
      return false;
  }
}
