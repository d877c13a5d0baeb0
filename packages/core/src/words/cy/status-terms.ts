import type { CeilingCause } from '../../status/reasons.js';
import { bobMis } from '../welsh-counts.js';

const LEFELAU: Readonly<Record<string, string>> = { red: 'Coch', amber: 'Oren', green: 'Gwyrdd' };
const ACHOS: Readonly<Record<CeilingCause, string>> = {
  late: 'ei fod yn hwyr a heb ei gwblhau',
  'outcome-not-shown': 'nad oes dim yn dangos bod ei ganlyniad wedi’i gyflawni',
};

/** What the Welsh of reasons and of flags has in common. */
export const STATUS_TERMS_CY = {
  /** A level whose label is only its colour's own word is said in Welsh, as the status beside it is. */
  lefel: (label: string) => LEFELAU[label.toLowerCase()] ?? label,
  pob: bobMis,
  ACHOS,
};
