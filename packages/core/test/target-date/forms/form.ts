import type { ParseOptions } from '../../../src/target-date/point.js';
import type { DateWarning, TargetDateKind } from '../../../src/target-date/target-date.js';

/** One form and what it is read as: words, kind, first day, last day, EDTF, warning codes; '' where there is none. */
export type Form = readonly [
  words: string,
  kind: TargetDateKind,
  from: string,
  to: string,
  edtf: string,
  warnings: readonly DateWarning['code'][],
];

export interface FormGroup {
  title: string;
  options?: ParseOptions;
  forms: readonly Form[];
}
