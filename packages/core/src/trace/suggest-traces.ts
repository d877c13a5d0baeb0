import { pairAlike } from '../checks/likeness.js';
import type { EngagementDocument } from '../document/document.js';
import { traceGraph } from './trace-graph.js';
import type { TraceNode } from './trace-node.js';

/** A trace that might be missing. Somebody who knows both documents decides; nothing is written. */
export interface SuggestedTrace {
  /** The lower one: what might answer. */
  readonly from: TraceNode;
  /** The upper one: what might be answered. */
  readonly to: TraceNode;
  /** Share of the shorter text's words found in the other, in per cent. A likeness of words, not of sense. */
  readonly percent: number;
}

/** How alike two things must be to be suggested. */
export interface SuggestOptions {
  /** The least likeness worth looking at, in per cent. */
  readonly likeness?: number | undefined;
}

/** Half the words: below it most suggestions are chance. */
const LIKENESS = 50;

/**
 * Suggests which action, row or engagement of one document answers which recommendation or action of
 * another, by likeness of wording: each stands in one suggestion at most, the likest first. What is traced
 * already, or stands under an action that is, is left out.
 */
export function suggestTraces(
  from: EngagementDocument,
  to: EngagementDocument,
  { likeness = LIKENESS }: SuggestOptions = {},
): SuggestedTrace[] {
  const { nodes, up } = traceGraph([from, to]);
  const traced = (node: TraceNode) =>
    up
      .get(node.key)
      ?.some((edge) => edge.written || up.get(edge.to.key)?.some(({ written }) => written) === true) === true;
  const lower = nodes.filter((node) => node.document === from.id && isLower(node) && !traced(node));
  const upper = nodes.filter((node) => node.document === to.id && isUpper(node));
  return pairAlike(upper.map(worded), lower.map(worded), likeness).map(({ earlier, later, percent }) => ({
    from: later.node,
    to: earlier.node,
    percent,
  }));
}

const worded = (node: TraceNode) => ({ node, text: node.title });
const isLower = ({ kind }: TraceNode) => kind === 'action' || kind === 'row' || kind === 'engagement';
const isUpper = ({ kind }: TraceNode) => kind === 'recommendation' || kind === 'action' || kind === 'row';
