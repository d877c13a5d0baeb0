import type { FormGroup } from './forms/form.js';
import { OTHER_LANGUAGES } from './forms/other-languages.js';
import { PARTS_OF_YEARS } from './forms/parts-of-years.js';
import { POINTS } from './forms/points.js';
import { RANGES } from './forms/ranges.js';
import { UNCERTAIN } from './forms/uncertain.js';
import { WITHOUT_END } from './forms/without-end.js';

/** Every form the parser promises to read, as docs/target-dates.md prints it. */
export const catalogue: readonly FormGroup[] = [
  ...POINTS,
  ...PARTS_OF_YEARS,
  ...RANGES,
  ...WITHOUT_END,
  ...UNCERTAIN,
  ...OTHER_LANGUAGES,
];
