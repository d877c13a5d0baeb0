import type { Checklist } from '@engagement-plan/core';
import { HandIn } from '../sending/hand-in.js';

/** How one checklist leaves the page. */
export class ChecklistHandIn extends HandIn<Checklist> {}
