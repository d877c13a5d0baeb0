/** Something to put right before handing in: the control it is about, by id, and what to do. */
export interface Fault {
  readonly at: string;
  readonly message: string;
}

/** Labels of the day fields that hold half a day, which no value tells, by id. */
export function badDaysIn(root: ParentNode): Map<string, string> {
  const bad = [...root.querySelectorAll<HTMLInputElement>('input[type=date]')].filter(
    ({ validity }) => validity.badInput || validity.rangeOverflow,
  );
  return new Map(bad.map(({ id, labels }) => [id, labels?.[0]?.textContent ?? '']));
}
