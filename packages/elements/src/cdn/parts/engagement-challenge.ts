export { registerLanguage } from '../../base/words.js';
export { EngagementChallenge as element } from '../../engagement-challenge/engagement-challenge.js';
