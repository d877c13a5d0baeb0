import { define } from '../base/define.js';
import { EngagementChecklist } from '../engagement-checklist/engagement-checklist.js';
import { registerPrincipleSets } from '../engagement-checklist/known-sets.js';
import { announceCopy } from './copy.js';

// The lightest bundle knows the one shipped set; a page gives another inline, or registers it first.
define('engagement-checklist', EngagementChecklist);
announceCopy({ registerPrincipleSets });
