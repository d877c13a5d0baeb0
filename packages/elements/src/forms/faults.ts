/** Something to put right before handing in: the control it is about, by id, and what to do. */
export interface Fault {
  readonly at: string;
  readonly message: string;
}

/**
 * Faults found one after the other, in the order of the page.
 *
 * @param badDays labels of day fields with half a day in them, by id
 */
export function listFaults(
  badDays: ReadonlyMap<string, string>,
  { needDay }: { needDay: (label: string) => string },
) {
  const faults: Fault[] = [];
  const add = (at: string, message: string) => faults.push({ at, message });
  /** The day field, when it holds half a day. */
  const addDay = (at: string) => {
    const label = badDays.get(at);
    if (label !== undefined) add(at, needDay(label));
  };
  return { faults, add, addDay };
}

/** Labels of the day fields that hold half a day, which no value tells, or one of no year that is meant, by id. */
export function badDaysIn(root: ParentNode): Map<string, string> {
  const bad = [...root.querySelectorAll<HTMLInputElement>('input[type=date]')].filter(
    ({ validity }) => !validity.valid,
  );
  return new Map(bad.map(({ id, labels }) => [id, labels?.[0]?.textContent ?? '']));
}
