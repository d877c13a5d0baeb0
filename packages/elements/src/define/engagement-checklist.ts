import { PRINCIPLE_SETS } from '@engagement-plan/core';
import { define } from '../base/define.js';
import { EngagementChecklist } from '../engagement-checklist/engagement-checklist.js';
import { registerPrincipleSets } from '../engagement-checklist/known-sets.js';

registerPrincipleSets(...PRINCIPLE_SETS);
define('engagement-checklist', EngagementChecklist);
