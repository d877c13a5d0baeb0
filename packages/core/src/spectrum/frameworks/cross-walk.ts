/** Levels of several frameworks that stand for about the same say. */
export interface LikenessRow {
  /**
   * close: what reaches one reaches the others. loose: they overlap, and one should not be claimed on the
   * strength of another.
   */
  readonly fit: 'close' | 'loose';
  /** At most one level of each framework, written `framework/level`. */
  readonly levels: readonly string[];
}

/**
 * Which levels of the shipped frameworks are alike. Our judgement, for a practitioner to review: the
 * frameworks' authors drew no such table. Arnstein's two lowest rungs are like no level a council promises.
 */
export const LEVEL_CROSS_WALK: {
  readonly reviewed: boolean;
  readonly rows: readonly LikenessRow[];
} = {
  reviewed: false,
  rows: [
    {
      fit: 'close',
      levels: [
        'thurrock/information',
        'iap2/inform',
        'arnstein/informing',
        'former-duty/provided-with-information',
      ],
    },
    {
      fit: 'close',
      levels: ['thurrock/consultation', 'iap2/consult', 'arnstein/consultation', 'former-duty/consulted'],
    },
    {
      fit: 'close',
      levels: [
        'thurrock/deliberation',
        'iap2/involve',
        'arnstein/placation',
        'former-duty/involved-in-another-way',
      ],
    },
    // Weighing the facts together may change nothing: to Arnstein that is still consultation.
    { fit: 'loose', levels: ['thurrock/deliberation', 'iap2/involve', 'arnstein/consultation'] },
    {
      fit: 'close',
      levels: ['thurrock/collaboration', 'iap2/collaborate', 'former-duty/involved-in-another-way'],
    },
    // Working out the answer together is Arnstein's partnership only where the deciding is shared as well.
    { fit: 'loose', levels: ['thurrock/collaboration', 'arnstein/partnership'] },
    {
      fit: 'close',
      levels: [
        'thurrock/partnership',
        'iap2/collaborate',
        'arnstein/partnership',
        'former-duty/involved-in-another-way',
      ],
    },
    // No level of the first framework leaves the decision to the public; its highest comes nearest.
    { fit: 'loose', levels: ['thurrock/partnership', 'iap2/empower', 'arnstein/delegated-power'] },
    { fit: 'close', levels: ['iap2/empower', 'arnstein/delegated-power'] },
    { fit: 'loose', levels: ['iap2/empower', 'arnstein/citizen-control'] },
  ],
};
