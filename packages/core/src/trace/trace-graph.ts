import type { EngagementDocument } from '../document/document.js';
import { collect, type WrittenTrace } from './collect.js';
import type { Dangling, Outside, TraceEdge, TraceKind, TraceNode } from './trace-node.js';

/** What several documents say of each other: recommendation → action → row → engagement → evidence. */
export interface TraceGraph {
  /** In the order of the documents. */
  readonly nodes: readonly TraceNode[];
  /** Written traces, and what is part of what. */
  readonly edges: readonly TraceEdge[];
  /** Traces whose document is given and has no such id. */
  readonly dangling: readonly Dangling[];
  /** Traces into documents that are not given. */
  readonly outside: readonly Outside[];
  /** Steps up, from a node's key: what it answers. */
  readonly up: ReadonlyMap<string, readonly TraceEdge[]>;
  /** Steps down, from a node's key: what answers it. */
  readonly down: ReadonlyMap<string, readonly TraceEdge[]>;
  /** The node with this key, or the only one with this id; undefined when there is none or are several. */
  find(id: string): TraceNode | undefined;
}

/**
 * Reads every trace between documents. A trace names its target as `document#id`, as an id with a document
 * beside it, or as an id alone: that is looked for in its own document first, then in all the others. What
 * leads into a document that is not given is `outside`, since nobody can say whether it is right.
 */
export function traceGraph(documents: readonly EngagementDocument[]): TraceGraph {
  const collected = documents.map(collect);
  const nodes = collected.flatMap((one) => one.nodes);
  const index = new Index(nodes);
  const graph: TraceGraph & Linked = {
    nodes,
    edges: [],
    dangling: [],
    outside: [],
    up: new Map(),
    down: new Map(),
    find: (id) => index.byKey.get(id) ?? index.only(id),
  };
  for (const { traces } of collected) for (const trace of traces) link(graph, index, trace);
  return graph;
}

interface Linked {
  readonly edges: TraceEdge[];
  readonly dangling: Dangling[];
  readonly outside: Outside[];
  readonly up: Map<string, TraceEdge[]>;
  readonly down: Map<string, TraceEdge[]>;
}

function link(graph: Linked, index: Index, { from, trace, relation, path, written }: WrittenTrace): void {
  const to = index.target(from, trace);
  if (typeof to === 'object') {
    // A row may name the engagement that was held for it: still the engagement answers the row.
    const [lower, upper] = RANK[from.kind] < RANK[to.kind] ? [to, from] : [from, to];
    const edge: TraceEdge = { from: lower, to: upper, relation, document: from.document, path, written };
    graph.edges.push(edge);
    append(graph.up, lower.key, edge);
    append(graph.down, upper.key, edge);
  } else if (to === 'outside') {
    if (written) graph.outside.push({ from, to: trace.to, path });
  } else if (written) graph.dangling.push({ from, to: trace.to, because: to, path });
}

/** What is planned stands above what is done about it. Within a rank the writer knows best. */
const RANK: Readonly<Record<TraceKind, 0 | 1>> = {
  recommendation: 0,
  objective: 0,
  action: 0,
  row: 0,
  plan: 0,
  report: 0,
  register: 0,
  challenge: 0,
  engagement: 1,
  record: 1,
  checklist: 1,
  update: 1,
  evidence: 1,
};

function append(map: Map<string, TraceEdge[]>, key: string, edge: TraceEdge): void {
  const edges = map.get(key);
  if (edges) edges.push(edge);
  else map.set(key, [edge]);
}

class Index {
  readonly byKey = new Map<string, TraceNode>();
  readonly #byId = new Map<string, TraceNode[]>();
  readonly #documents = new Set<string>();

  constructor(nodes: readonly TraceNode[]) {
    for (const node of nodes) {
      this.#documents.add(node.document);
      if (!this.byKey.has(node.key)) this.byKey.set(node.key, node);
      if (node.kind === 'evidence') continue;
      const same = this.#byId.get(node.id);
      if (same) same.push(node);
      else this.#byId.set(node.id, [node]);
    }
  }

  only(id: string): TraceNode | undefined {
    const [only, another] = this.#byId.get(id) ?? [];
    return another === undefined ? only : undefined;
  }

  target(
    from: TraceNode,
    { to, document }: WrittenTrace['trace'],
  ): TraceNode | 'outside' | Dangling['because'] {
    const whole = this.byKey.get(to);
    if (whole !== undefined) return whole;
    const hash = to.indexOf('#');
    const named = hash > 0 ? to.slice(0, hash) : document;
    if (named !== undefined) {
      if (!this.#documents.has(named)) return 'outside';
      return this.byKey.get(hash > 0 ? to : `${named}#${to}`) ?? 'no-such-id';
    }
    const own = this.byKey.get(`${from.document}#${to}`);
    if (own !== undefined) return own;
    if (this.only(to) !== undefined) return this.only(to) ?? 'nowhere';
    if (this.#byId.has(to)) return 'several';
    return this.#documents.size > 1 ? 'nowhere' : 'outside';
  }
}
