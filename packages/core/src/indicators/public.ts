/** Indicators. What other packages may use of this room. */

export {
  INDICATOR_SETS,
  indicatorNamed,
  normaliseIndicatorCode,
  type NamedIndicator,
} from './indicator-sets.js';
export type * from './indicators.js';
