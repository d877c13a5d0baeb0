export * from './registers.js';
export { EngagementUpdate as element } from '../../engagement-update/engagement-update.js';
