export { registerLanguage } from '../../base/words.js';
export { EngagementStatus as element } from '../../engagement-status/engagement-status.js';
