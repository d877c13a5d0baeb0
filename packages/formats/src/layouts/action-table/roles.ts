/** What a column of an action table tells about a row. */
export type Role =
  | 'ref'
  | 'objective'
  | 'action'
  | 'output'
  | 'due'
  | 'revised'
  | 'start'
  | 'outcome'
  | 'resources'
  | 'milestones'
  | 'steps'
  | 'lead'
  | 'partners'
  | 'status'
  | 'progress'
  | 'percent'
  | 'indicators'
  | 'measure'
  | 'area'
  | 'priority'
  | 'other';

/** How sure something is that a column has a role, 0 to 1. A role that is absent is not claimed. */
export type RoleScores = ReadonlyMap<Role, number>;
