interface Visit<T> {
  readonly node: T;
  readonly next: Iterator<T>;
}

/**
 * Groups of nodes that wait for each other in a circle, a node that waits for itself among them; each group
 * in the order of `nodes`. Tarjan's algorithm without recursion, so that a chain of any length is followed:
 * https://doi.org/10.1137/0201010
 */
export function findCycles<T>(nodes: readonly T[], waitsFor: (node: T) => readonly T[]): T[][] {
  const position = new Map(nodes.map((node, i) => [node, i]));
  const index = new Map<T, number>();
  const low = new Map<T, number>();
  const open: T[] = [];
  const isOpen = new Set<T>();
  const cycles: T[][] = [];

  const enter = (node: T): Visit<T> => {
    low.set(node, index.size);
    index.set(node, index.size);
    open.push(node);
    isOpen.add(node);
    return { node, next: waitsFor(node)[Symbol.iterator]() };
  };
  const lower = (node: T, to: number | undefined) => {
    if (to !== undefined && to < (low.get(node) ?? 0)) low.set(node, to);
  };
  const close = (node: T) => {
    if (low.get(node) !== index.get(node)) return;
    const group = open.splice(open.lastIndexOf(node));
    for (const member of group) isOpen.delete(member);
    if (group.length > 1 || waitsFor(node).includes(node)) {
      cycles.push(group.sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0)));
    }
  };

  for (const start of nodes) {
    if (index.has(start)) continue;
    const visits = [enter(start)];
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const { done, value } = visit.next.next();
      if (done) {
        visits.pop();
        close(visit.node);
        const before = visits.at(-1);
        if (before) lower(before.node, low.get(visit.node));
      } else if (!index.has(value)) visits.push(enter(value));
      else if (isOpen.has(value)) lower(visit.node, index.get(value));
    }
  }
  return cycles;
}
