import { define } from '../base/define.js';
import { EngagementPlan } from '../engagement-plan/engagement-plan.js';

define('engagement-plan', EngagementPlan);

declare global {
  interface HTMLElementTagNameMap {
    'engagement-plan': EngagementPlan;
  }
}
