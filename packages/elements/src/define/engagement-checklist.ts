import { define } from '../base/define.js';
import { EngagementChecklist } from '../engagement-checklist/engagement-checklist.js';

define('engagement-checklist', EngagementChecklist);
