/** The numbers the reading of a record depends on. */
export interface RecordPolicy {
  /** So many points between the lowest and the highest score of one group are a strong disagreement. */
  readonly pointsApart: number;
}

/** Three points of a scale of five steps: one says weak where another says very good. */
export const RECORD_POLICY: RecordPolicy = Object.freeze({ pointsApart: 3 });
