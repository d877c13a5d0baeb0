import { define } from '../base/define.js';
import { EngagementUpdate } from '../engagement-update/engagement-update.js';

define('engagement-update', EngagementUpdate);

declare global {
  interface HTMLElementTagNameMap {
    'engagement-update': EngagementUpdate;
  }
}
