import type { LanguagePack } from '../../base/words.js';
import { base } from './base.js';
import { plan } from './plan.js';
import { progress } from './progress.js';
import { status } from './status.js';

/** Urdu for the elements that show a plan. Drafted, and read by no reviewer yet. */
export const urdu: LanguagePack = {
  lang: 'ur',
  dir: 'rtl',
  reviewed: false,
  words: {
    engagement: base,
    'engagement-plan': plan,
    'engagement-progress': progress,
    'engagement-status': status,
  },
};
