import { define } from '../base/define.js';
import { EngagementRecord } from '../engagement-record/engagement-record.js';

define('engagement-record', EngagementRecord);
