import { define } from '../base/define.js';
import { EngagementRecord } from '../engagement-record/engagement-record.js';

define('engagement-record', EngagementRecord);

declare global {
  interface HTMLElementTagNameMap {
    'engagement-record': EngagementRecord;
  }
}
