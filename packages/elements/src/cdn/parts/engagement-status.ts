export * from './registers.js';
export { EngagementStatus as element } from '../../engagement-status/engagement-status.js';
