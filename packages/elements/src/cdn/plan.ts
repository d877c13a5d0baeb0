import { registerPrincipleSets } from '../engagement-checklist/known-sets.js';
import { registerTableReader } from '../plan-given/table-reader.js';
import { openSite } from './copy.js';
import '../define/engagement-calendar.js';
import '../define/engagement-challenge.js';
import '../define/engagement-checklist.js';
import '../define/engagement-plan.js';
import '../define/engagement-progress.js';
import '../define/engagement-record.js';
import '../define/engagement-spectrum.js';
import '../define/engagement-status.js';
import '../define/engagement-timeline.js';
import '../define/engagement-update.js';

openSite(import.meta.url, { registerPrincipleSets, registerTableReader });
