import { define } from '../base/define.js';
import { EngagementProgress } from '../engagement-progress/engagement-progress.js';

define('engagement-progress', EngagementProgress);

declare global {
  interface HTMLElementTagNameMap {
    'engagement-progress': EngagementProgress;
  }
}
