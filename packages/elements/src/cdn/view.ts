import { registerTableReader } from '../plan-given/table-reader.js';
import { openSite } from './copy.js';
import '../define/engagement-calendar.js';
import '../define/engagement-plan.js';
import '../define/engagement-progress.js';
import '../define/engagement-status.js';
import '../define/engagement-timeline.js';

openSite(import.meta.url, { registerTableReader });
