/** What the English of reasons and of flags has in common. */

export const CAUSE = {
  late: 'it is late and not complete',
  'outcome-not-shown': 'its outcome is not shown to be achieved',
} as const;

export const interval = (months: number) => (months === 1 ? 'month' : `${months} months`);
