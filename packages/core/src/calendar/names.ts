/** Gives out ids for the entries of one document, the same every time. */
export interface EntryNames {
  /** The id of what stands at these steps; a second thing with the same steps has a number of its own. */
  (...steps: readonly string[]): string;
}

/** An id within a longer one: a step that holds a slash stays one step. */
const step = (id: string) => id.replaceAll('%', '%25').replaceAll('/', '%2F').replaceAll('#', '%23');

/**
 * Ids from a document's own. Ask for one for everything that could have an entry, whether it has one on the
 * day or not: then what happens to one row never changes the id of another.
 */
export function entryNames(document: string, given: Map<string, number>): EntryNames {
  return (...steps) => {
    const name = `${step(document)}/${steps.map(step).join('/')}`;
    const n = (given.get(name) ?? 0) + 1;
    given.set(name, n);
    return n === 1 ? name : `${name}#${n}`;
  };
}
