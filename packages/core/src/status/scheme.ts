import type { Plan } from '../plan/plan.js';
import { brag } from './schemes/brag.js';
import { deliveryConfidence } from './schemes/delivery-confidence.js';
import { rag } from './schemes/rag.js';
import { thurrock } from './schemes/thurrock.js';
import type { StatusLevel, StatusScheme, Tone } from './status.js';

/** The levels of a scheme without the document around them, as a plan may carry them itself. */
export interface StatusLevels {
  readonly id?: string | undefined;
  readonly levels: readonly StatusLevel[];
}

/** The schemes that come with the package. A council's own is one more document of the same kind. */
export const SCHEMES: readonly StatusScheme[] = [thurrock, rag, brag, deliveryConfidence];

/**
 * The levels a plan declares its statuses in: its own, or the shipped scheme it names. A plan that names
 * none, or one that is not shipped, is read as plain red, amber and green.
 */
export function schemeOf(plan?: Pick<Plan, 'scheme'>): StatusLevels {
  const scheme = plan?.scheme;
  if (typeof scheme === 'object') return scheme;
  return SCHEMES.find(({ id }) => id === scheme) ?? rag;
}

/** The level with this code, or undefined when the scheme has none. */
export function levelOf(scheme: StatusLevels, code: string | undefined): StatusLevel | undefined {
  return code === undefined ? undefined : scheme.levels.find((level) => level.code === code);
}

/**
 * The one level that has this tone. Undefined when several share it: blue and green are both good, and
 * which of them a row deserves is the officer's to say.
 */
export function onlyLevelOf(scheme: StatusLevels, tone: Tone): StatusLevel | undefined {
  const [only, another] = scheme.levels.filter((level) => level.tone === tone);
  return another === undefined ? only : undefined;
}
