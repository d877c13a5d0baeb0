import { define } from '../base/define.js';
import { EngagementStatus } from '../engagement-status/engagement-status.js';

define('engagement-status', EngagementStatus);

declare global {
  interface HTMLElementTagNameMap {
    'engagement-status': EngagementStatus;
  }
}
