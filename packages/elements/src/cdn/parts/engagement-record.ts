export * from './registers.js';
export { EngagementRecord as element } from '../../engagement-record/engagement-record.js';
