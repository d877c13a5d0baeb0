import { GUNNING, GUNNING_CY } from '@engagement-plan/core';
import { define } from '../base/define.js';
import { EngagementChecklist } from '../engagement-checklist/engagement-checklist.js';
import { addShippedSet } from '../engagement-checklist/known-sets.js';

// Two sets, not all that are shipped: the others weigh 13 kB, and a page takes the one it needs as a file.
addShippedSet(GUNNING, GUNNING_CY);
define('engagement-checklist', EngagementChecklist);

declare global {
  interface HTMLElementTagNameMap {
    'engagement-checklist': EngagementChecklist;
  }
}
