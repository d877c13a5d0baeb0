export { registerLanguage } from '../../base/words.js';
export { EngagementRecord as element } from '../../engagement-record/engagement-record.js';
