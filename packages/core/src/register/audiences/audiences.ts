import { IDENTITY } from './identity.js';
import { INTEREST } from './interest.js';
import type { KnownAudience } from './known-audience.js';
import { PLACE } from './place.js';

/** Every audience we know, communities of place first, then of interest and of identity. */
export const AUDIENCES: readonly KnownAudience[] = [...PLACE, ...INTEREST, ...IDENTITY];
