export * from './registers.js';
export { EngagementTimeline as element } from '../../engagement-timeline/engagement-timeline.js';
export { registerTableReader } from '../../plan-given/table-reader.js';
