export * from './registers.js';
export { EngagementProgress as element } from '../../engagement-progress/engagement-progress.js';
export { registerTableReader } from '../../plan-given/table-reader.js';
