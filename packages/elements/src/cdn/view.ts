import { announceCopy } from './copy.js';

// engagement-plan, engagement-status and engagement-progress are registered here.
announceCopy();
