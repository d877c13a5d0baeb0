import { define } from '../base/define.js';
import { EngagementChallenge } from '../engagement-challenge/engagement-challenge.js';

define('engagement-challenge', EngagementChallenge);

declare global {
  interface HTMLElementTagNameMap {
    'engagement-challenge': EngagementChallenge;
  }
}
