/**
 * Indicator sets shipped as data, and indicators found by the code a plan writes.
 * @module indicators
 */

export {
  INDICATOR_SETS,
  indicatorNamed,
  normaliseIndicatorCode,
  type NamedIndicator,
} from './indicator-sets.js';
export type * from './indicators.js';
