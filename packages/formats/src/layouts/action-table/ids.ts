/** Ids for the parts of a plan: from kind and ref, else kind and position; a second one of a name gets a number. */
export class Ids {
  readonly #given = new Set<string>();

  of(kind: string, ref: string | undefined, position: number): string {
    const base = `${kind}-${slug(ref ?? '') || `at-${position}`}`;
    let id = base;
    for (let n = 2; this.#given.has(id); n += 1) id = `${base}-${n}`;
    this.#given.add(id);
    return id;
  }
}

/** Lower-case letters and figures, everything else a hyphen; a point in a ref stays. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60);
}
