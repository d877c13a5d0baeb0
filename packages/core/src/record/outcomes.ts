import type { PlanningRecord } from './record.js';

/** An indicator of an outcome of a record: by what people will know that it was reached. */
export interface OutcomeIndicator {
  /** As printed, else the outcome's position and its own: 1.1, 1.2, 2.1. */
  readonly ref: string;
  /** The record prints no ref; this one was counted. */
  readonly generated: boolean;
  readonly text: string;
  /** JSON pointer to the indicator. */
  readonly pointer: string;
}

/** An outcome of the plan stage. One without indicators cannot be reviewed. */
export interface PlannedOutcome {
  readonly id: string;
  readonly text: string;
  /** JSON pointer to the outcome. */
  readonly pointer: string;
  /** In the order of the record; blank ones left out. */
  readonly indicators: readonly OutcomeIndicator[];
}

/** The outcomes a record plans for, with their indicators numbered. Blank indicators are left out, and their numbers with them. */
export function outcomesOf({ plan }: PlanningRecord): PlannedOutcome[] {
  return (plan?.outcomes ?? []).map(({ id, text, indicators = [] }, i) => {
    const pointer = `/plan/outcomes/${i}`;
    return {
      id,
      text,
      pointer,
      indicators: indicators.flatMap((indicator, j): OutcomeIndicator[] => {
        if (indicator.text.trim() === '') return [];
        const printed = indicator.ref?.trim();
        return [
          {
            ref: printed || `${i + 1}.${j + 1}`,
            generated: !printed,
            text: indicator.text,
            pointer: `${pointer}/indicators/${j}`,
          },
        ];
      }),
    };
  });
}
