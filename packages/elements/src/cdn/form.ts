import { announceCopy } from './copy.js';
import '../define/engagement-checklist.js';

announceCopy();
