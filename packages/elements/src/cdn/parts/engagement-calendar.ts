export * from './registers.js';
export { EngagementCalendar as element } from '../../engagement-calendar/engagement-calendar.js';
