export { registerLanguage } from '../../base/words.js';
export { EngagementCalendar as element } from '../../engagement-calendar/engagement-calendar.js';
