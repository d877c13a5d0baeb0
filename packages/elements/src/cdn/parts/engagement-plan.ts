export * from './registers.js';
export { EngagementPlan as element } from '../../engagement-plan/engagement-plan.js';
export { registerTableReader } from '../../plan-given/table-reader.js';
