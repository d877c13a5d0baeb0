import type { PlanningRecord } from './record.js';
import { saysNone } from './says-none.js';

/** One source of resistance, and whether anybody has thought about what to do. */
export interface Resistance {
  /** JSON pointer to it in the record. */
  readonly pointer: string;
  /** Who, in what form, and what is done about it, as written. */
  readonly stakeholder?: string;
  readonly form?: string;
  readonly answer?: string;
  /**
   * answered: something is to be done about it; unanswered: it is named, and nothing is; none-expected: the
   * record says that nobody will resist; blank: nothing was filled in.
   */
  readonly state: 'answered' | 'unanswered' | 'none-expected' | 'blank';
}

/** The resistance a record expects, in its order. An answer of “None” answers nothing. */
export function resistanceOf({ analyse }: PlanningRecord): Resistance[] {
  return (analyse?.resistance ?? []).map(({ stakeholder, form, answer }, i) => {
    const said = { stakeholder, form, answer };
    const written = Object.fromEntries(Object.entries(said).filter(([, words]) => words?.trim()));
    return { pointer: `/analyse/resistance/${i}`, ...written, state: stateOf(said) };
  });
}

function stateOf({
  stakeholder,
  form,
  answer,
}: {
  readonly stakeholder?: string | undefined;
  readonly form?: string | undefined;
  readonly answer?: string | undefined;
}): Resistance['state'] {
  const isNamed = [stakeholder, form].some((words) => words?.trim() && !saysNone(words));
  if (saysNone(stakeholder) || (!isNamed && saysNone(form))) return 'none-expected';
  if (answer?.trim() && !saysNone(answer)) return 'answered';
  return isNamed ? 'unanswered' : 'blank';
}
