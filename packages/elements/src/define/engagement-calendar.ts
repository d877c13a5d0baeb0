import { define } from '../base/define.js';
import { EngagementCalendar } from '../engagement-calendar/engagement-calendar.js';

define('engagement-calendar', EngagementCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'engagement-calendar': EngagementCalendar;
  }
}
