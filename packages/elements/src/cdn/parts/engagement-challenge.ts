export * from './registers.js';
export { EngagementChallenge as element } from '../../engagement-challenge/engagement-challenge.js';
