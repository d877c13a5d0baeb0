import type { CeilingCause } from '../../status/reasons.js';
import { bobMis } from '../welsh-counts.js';

const ACHOS: Readonly<Record<CeilingCause, string>> = {
  late: 'ei fod yn hwyr a heb ei gwblhau',
  'outcome-not-shown': 'nad oes dim yn dangos bod ei ganlyniad wedi’i gyflawni',
};

/** What the Welsh of reasons and of flags has in common. */
export const STATUS_TERMS_CY = {
  pob: bobMis,
  ACHOS,
};
