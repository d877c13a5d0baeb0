import { GUNNING, GUNNING_CY } from '@engagement-plan/core';
import { addShippedSet, registerPrincipleSets } from '../../engagement-checklist/known-sets.js';

export * from './registers.js';
export { EngagementChecklist as element } from '../../engagement-checklist/engagement-checklist.js';
export { registerPrincipleSets };

addShippedSet(GUNNING, GUNNING_CY);
