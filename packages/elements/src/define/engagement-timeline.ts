import { define } from '../base/define.js';
import { EngagementTimeline } from '../engagement-timeline/engagement-timeline.js';

define('engagement-timeline', EngagementTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'engagement-timeline': EngagementTimeline;
  }
}
