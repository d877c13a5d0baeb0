import type { Plan } from '../plan/plan.js';
import { brag } from './schemes/brag.js';
import { deliveryConfidence } from './schemes/delivery-confidence.js';
import { rag } from './schemes/rag.js';
import { thurrock } from './schemes/thurrock.js';
import type { StatusLevel, StatusScheme, StatusState } from './status.js';

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
 * The one level that has this tone. Undefined when several share it: which of them a row deserves is the
 * officer's to say. Where it is known whether the row is complete, levels that say otherwise are out: of blue,
 * for complete, and green, both good, one is left.
 */
export function onlyLevelOf(
  { levels }: StatusLevels,
  tone: StatusState,
  complete?: boolean,
): StatusLevel | undefined {
  const alike = levels.filter((level) => level.tone === tone);
  const fits = (level: StatusLevel) =>
    alike.length < 2 || complete === undefined || !level.complete === !complete;
  const [only, another] = alike.filter(fits);
  return another === undefined ? only : undefined;
}
