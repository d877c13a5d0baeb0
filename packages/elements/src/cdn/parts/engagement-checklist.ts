import { GUNNING, GUNNING_CY, withWords } from '@engagement-plan/core';
import { registerPrincipleSets } from '../../engagement-checklist/known-sets.js';

export { registerLanguage } from '../../base/words.js';
export { EngagementChecklist as element } from '../../engagement-checklist/engagement-checklist.js';
export { registerPrincipleSets };

registerPrincipleSets(withWords(GUNNING, GUNNING_CY));
