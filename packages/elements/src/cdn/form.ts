import { define } from '../base/define.js';
import { EngagementChecklist } from '../engagement-checklist/engagement-checklist.js';
import { registerPrincipleSets } from '../engagement-checklist/known-sets.js';
import { openSite } from './copy.js';

// The lightest bundle knows the one shipped set; a page gives another inline, or registers it first.
define('engagement-checklist', EngagementChecklist);
openSite(import.meta.url, { registerPrincipleSets });
