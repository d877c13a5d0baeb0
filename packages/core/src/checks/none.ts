/** Stands in for a list a row does not have: one for all rows, since checks ask every row of a plan. */
export const NONE: readonly never[] = [];
