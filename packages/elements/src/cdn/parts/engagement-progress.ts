export { registerLanguage } from '../../base/words.js';
export { EngagementProgress as element } from '../../engagement-progress/engagement-progress.js';
export { registerTableReader } from '../../plan-given/table-reader.js';
