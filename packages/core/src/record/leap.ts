/** One of the principles a VOiCE record is reviewed by. */
export interface LeapPrinciple {
  readonly id: string;
  /** Exact, capitals included, as the record prints it. */
  readonly name: string;
  /** Our own Welsh; not reviewed. */
  readonly cy: string;
}

/**
 * The five principles of LEAP, in the order and wording a printed VOiCE record of 2009 gives them. A
 * new record starts its review with these names.
 */
export const LEAP_PRINCIPLES: readonly LeapPrinciple[] = [
  { id: 'needs-led', name: 'Being needs led', cy: 'Cael ei arwain gan anghenion' },
  {
    id: 'capacity',
    name: 'Building on capacity and developing assets',
    cy: 'Adeiladu ar allu a datblygu asedau',
  },
  {
    id: 'change-and-outcomes',
    name: 'Being Change and outcome focused',
    cy: 'Canolbwyntio ar newid a chanlyniadau',
  },
  {
    id: 'participation',
    name: 'Adopting a participatory approach and building partnerships',
    cy: 'Mabwysiadu dull cyfranogol a meithrin partneriaethau',
  },
  {
    id: 'learning',
    name: 'Promoting continuous learning and improvement',
    cy: 'Hyrwyddo dysgu a gwella parhaus',
  },
];
