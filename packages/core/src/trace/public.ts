/**
 * Traceability: recommendation, strategy action, row, engagement, evidence; and what is orphaned either
 * way.
 * @module trace
 */

export { orphans, type OrphanOptions, type Orphans } from './orphans.js';
export { sayDangling, sayOrphans, saySuggestedTrace, sayTraceNode, sayTraceStep } from './say-trace.js';
export { suggestTraces, type SuggestedTrace, type SuggestOptions } from './suggest-traces.js';
export { traceGraph, type TraceGraph } from './trace-graph.js';
export type {
  Dangling,
  DanglingBecause,
  Outside,
  TraceEdge,
  TraceKind,
  TraceNode,
  TraceRelation,
} from './trace-node.js';
export { traceOf, type TraceStep, type TraceView } from './trace-of.js';
