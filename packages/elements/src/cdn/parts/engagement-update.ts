export { registerLanguage } from '../../base/words.js';
export { EngagementUpdate as element } from '../../engagement-update/engagement-update.js';
